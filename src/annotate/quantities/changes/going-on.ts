import type { Document } from '../../types.ts'
import { lowerAt, toWords, words } from '../phrases/neighbours.ts'
import { adverbs } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'
import { isYear } from '../times/date-parts.ts'
import { longMonths } from '../times/months.ts'
import { isInYearOnYear } from '../times/year-on-year.ts'

type Tokens = Document['tokens']

/** Whether only words of going on stand between two numbers: "to 60 gigawatts in May, up an annualised 5 percent". */
export function onlyGoesOn(
  tokens: Tokens,
  last: number,
  { first, last: end, form, unit }: Reading,
  before: Reading,
): boolean {
  if (first - last > 14 || first <= last + 1 || lowerAt(tokens, first - 1) === 'same') return false
  // "900 tonnes of wheat from 67 percent of the fields": the wheat is none of the fields.
  if (last > before.last && first === last + 2 && lowerAt(tokens, first - 1) === 'from' && unit !== before.unit)
    return false
  const comma = lowerAt(tokens, last + 1) === ','
  let linked = comma && changes.at(tokens, end + 1)
  for (let index = last + 1; index < first; index++) {
    const word = lowerAt(tokens, index)
    // ", and more than 5 percent were hurt"
    const isBound = lowerAt(tokens, index + 1) === 'than' && lowerAt(tokens, index - 1) === 'and'
    const changed = comma && changes.at(tokens, index) && !isBound
    const isManner = word.endsWith('ly') && !noManner.at(tokens, index)
    // "to 900 gigawatts (GW), up 5 percent"
    if (lowerAt(tokens, index - 1) === '(' && lowerAt(tokens, index + 1) === ')') continue
    if (!goingOn.at(tokens, index) && !isManner && !changed && !isYear(word) && !isInYearOnYear(tokens, index))
      return false
    linked ||= changed || links.at(tokens, index)
  }
  return (
    linked ||
    (form !== 'measure' &&
      first === last + 2 &&
      lowerAt(tokens, last + 1) === 'and' &&
      lowerAt(tokens, end + 1) === 'of')
  )
}

const goingOn = toWords([
  ...words(
    ", ( ) ’s 's to from or and up down compared against versus with a an of equivalent some at in during last this same period",
  ),
  ...words(
    'year month week quarter half for the first second third fourth next earlier ago before adjusted annual fiscal financial annualized annualised early late mid projected expected estimated likely rate pace yoy qoq mom reaching hitting totalling totaling',
  ),
  ...longMonths,
  ...adverbs,
])

const links = words('to from or up down ( compared against versus reaching hitting totalling totaling')
const changes = words(
  'rise fall drop increase decrease gain decline jump cut growth more less higher lower fewer up down',
)

const noManner = words('apply supply rely reply comply multiply family ally')
