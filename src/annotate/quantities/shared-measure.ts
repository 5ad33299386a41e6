import type { Document, TokenSpan } from '../types.ts'
import { isChangeFrom } from './change-from.ts'
import { isYear } from './dates.ts'
import { longMonths } from './months.ts'
import { isCapital, lowerAt, toWords, words } from './neighbours.ts'
import type { Reading } from './readings.ts'
import { isNextListed } from './next-listed.ts'
import { inPlaces, isNextGroup, isNextPlace } from './next-place.ts'
import { isForeseen, isItsChange, isMovedLevel } from './moved-level.ts'
import { isItsOwnChange, isNextUp, isPartOf } from './said-next.ts'
import { isNextTime } from './next-time.ts'
import { pointsBack } from './points-back.ts'
import { isRestated } from './restated.ts'
import { holdsVerb, isVerbAt } from './verb-at.ts'
import { adverbs } from './verbs.ts'

type Tokens = Document['tokens']

/** Whether a number says more of what the one before measures: `8 percent to 2.4 billion`, "or 14 percent", "this was 66 percent". */
export function sharesMeasure(
  document: Document,
  sentence: TokenSpan,
  reading: Reading,
  before: Reading,
  last: number,
): boolean {
  const { tokens } = document
  if (before.first < sentence.first)
    return (
      before.first >= sentence.first - 40 &&
      (pointsBack(tokens, sentence.first, reading.first) ||
        (reading.form === before.form &&
          (isItsChange(tokens, sentence.first, reading.first) || isForeseen(tokens, sentence.first, reading))))
    )
  if (lowerAt(tokens, reading.last + 1) === 'of' && relatives.at(tokens, reading.last + 2))
    return reading.first - before.last < 16
  if (relatives.at(tokens, reading.first - 1) && lowerAt(tokens, reading.first - 2) === 'of')
    return reading.first - before.last < 8 && !(grouped.has(reading.form) && isVerbAt(tokens, reading.last + 1))
  // "fell 60 percent (58.2 percent)"
  if (lowerAt(tokens, reading.first - 1) === '(' && reading.first === before.last + 2) return true
  const from = Math.max(before.last, last)
  if (isRestated(tokens, from, reading, before) || isMovedLevel(tokens, from, reading, before)) return true
  if (reading.form === before.form && reading.first - from < 12 && isItsChange(tokens, from + 1, reading.first))
    return true
  return (
    goesOn(tokens, from, reading, before) || (reading.first - from < 12 && pointsBack(tokens, from + 1, reading.first))
  )
}
const relatives = words('whom which')

const goingOn = toWords([
  ...words(', ( ) to from or and up down compared against versus with a an of equivalent some at in last this'),
  ...words(
    'year month week quarter for the first second third fourth next earlier ago before adjusted annual annualized annualised early late mid projected expected estimated likely rate pace yoy qoq mom reaching hitting totalling totaling',
  ),
  ...longMonths,
  ...adverbs,
])
// "down 7 points at 4.95%"
const moved = words('up down')
const shifts: ReadonlySet<string> = new Set(['percent', 'measure'])
const links = words('to from or up down ( compared against versus reaching hitting totalling totaling')
const changes = words(
  'rise fall drop increase decrease gain decline jump cut growth more less higher lower fewer up down',
)

/** Whether only words of going on stand between two numbers. */
function goesOn(tokens: Tokens, last: number, { first, last: end, form }: Reading, before: Reading): boolean {
  // "4,200 homes, the grid says, up from 1,100"; "down 6.1% at $3.87"
  if (isChangeFrom(tokens, first) && first - last < 20) return true
  if (isClosing(tokens, first) && first - last < (form === before.form ? 12 : 6)) return true
  if (form === before.form && isNextListed(tokens, before.last, { first, last: end })) return true
  // "140,000 prams sold in Norway and 22,500 in Ghana"
  if (form === 'count' && isSecondPlace(tokens, first, end) && first - last < 12) return true
  if (form === before.form && isNextPlace(tokens, { first, last: end }, last)) return true
  if (
    form === before.form &&
    (grouped.has(form) || (form === 'count' && lowerAt(tokens, end + 1) === 'in')) &&
    isNextGroup(tokens, { first, last: end }, last)
  )
    return true
  const at =
    lowerAt(tokens, first - 1) === 'at' &&
    (first === last + 2 || (first === last + 3 && (lowerAt(tokens, last + 1) === ',' || degrees.at(tokens, last + 1))))
  if (at && (form === 'money' || moved.at(tokens, before.first - 1) || degrees.at(tokens, last + 1))) return true
  // "closed down 5 points, or 0.3 percent, at 17,875"
  if (at && form === 'count' && shifts.has(before.form) && tokens[end + 1]?.kind !== 'word') return true
  if (form === before.form && isButThen(tokens, last, first, end)) return true
  if (form === before.form && isFromLevel(tokens, last, first, before)) return true
  if (isNextTime(tokens, last, { first, last: end, form }, before) || isItsOwnChange(tokens, last, first)) return true
  if (form === before.form && (isPartOf(tokens, first, end, form) || isNextUp(tokens, last, first))) return true
  if (first - last > 11 || first <= last + 1) return false
  const comma = lowerAt(tokens, last + 1) === ','
  let linked = comma && changes.at(tokens, end + 1)
  for (let index = last + 1; index < first; index++) {
    const word = lowerAt(tokens, index)
    const changed = comma && changes.at(tokens, index)
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

// "fell 6.2% before paring losses to close down 3.9%"
const isClosing = (tokens: Tokens, first: number): boolean => {
  if (lowerAt(tokens, first - 1) === 'and') return false
  const verb = closings.at(tokens, first - 1) ? first - 1 : first - 2
  return closings.at(tokens, verb) && (lowerAt(tokens, verb - 1) === 'to' || lowerAt(tokens, verb - 1) === 'before')
}
const closings = words('close end finish settle closing ending finishing settling')
// "ended 3 percent lower at 312"
const degrees = words('higher lower firmer weaker stronger softer up down')

const grouped: ReadonlySet<string> = new Set(['percent', 'duration', 'measure'])

const isSecondPlace = (tokens: Tokens, first: number, end: number): boolean =>
  lowerAt(tokens, first - 1) === 'and' && inPlaces.at(tokens, end + 1) && isCapital(tokens[end + 2])

// "9 million in 2019, but only 4 million last year"
const isButThen = (tokens: Tokens, last: number, first: number, end: number): boolean => {
  const but = adverbs.at(tokens, first - 1) ? first - 2 : first - 1
  return (
    lowerAt(tokens, but) === 'but' &&
    first - last < 10 &&
    thenWords.at(tokens, end + 1) &&
    !holdsVerb(tokens, last + 1, but)
  )
}
const thenWords = words('last this in on a')

// "to 1.9 times core earnings from 2.6 times"
const isFromLevel = (tokens: Tokens, last: number, first: number, before: Reading): boolean =>
  lowerAt(tokens, first - 1) === 'from' &&
  lowerAt(tokens, before.first - 1) === 'to' &&
  first - last < 6 &&
  !holdsVerb(tokens, last + 1, first - 2)

const noManner = words('apply supply rely reply comply multiply family ally')
// "to 2 percent year-on-year from 3", "2 percent year on year"
const isInYearOnYear = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === '-' ||
  (letters.at(tokens, at) && (lowerAt(tokens, at + 1) === '-' || lowerAt(tokens, at - 1) === '-')) ||
  (lowerAt(tokens, at - 1) === '-' && lowerAt(tokens, at + 1) === '-') ||
  (lowerAt(tokens, at) === 'on' && lowerAt(tokens, at - 1) === lowerAt(tokens, at + 1))
const letters = words('y m q w')
