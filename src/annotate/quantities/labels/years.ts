import type { Document } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import { isYear } from '../times/date-parts.ts'
import type { Amount } from '../units/amounts.ts'

/** The year that a bare number of four digits is, or the season that two more digits make of it: `2018-19`. */
export function yearOf(document: Document, { first, last, start, end }: Amount): Reading | undefined {
  const { tokens } = document
  const value = tokens[last]?.text ?? ''
  if (first !== last || !isYear(value) || isCounted(tokens, first, last)) return undefined
  const season =
    joints.at(tokens, last + 1) &&
    isGlued(tokens, last) &&
    isGlued(tokens, last + 1) &&
    /^\d\d$/u.test(lowerAt(tokens, last + 2))
  return season
    ? toYear({ first, last: last + 2, start, end: tokens[last + 2]?.end ?? end }, value, 'year-span')
    : toYear({ first, last, start, end }, value, 'year')
}
const joints = words('- – /')

/** The years from the first of two: `1914-1918`; undefined for a range of anything else. */
export function yearSpanOf({ tokens, text }: Document, { first, last, start, end }: Amount): Reading | undefined {
  if (!isYear(tokens[first]?.text ?? '') || tokens[last]?.kind !== 'number') return undefined
  // "2000 to 3000 people"
  if (/^\d{4}$/u.test(tokens[last].text) && (!isYear(tokens[last].text) || counted.at(tokens, last + 1)))
    return undefined
  const written = text.slice(start, end)
  if (!/\d$/u.test(written) || written.includes(',')) return undefined
  return toYear({ first, last, start, end }, written.slice(0, 4), 'year-span')
}

const toYear = (span: Pick<Reading, 'first' | 'last' | 'start' | 'end'>, value: string, rule: string): Reading => ({
  ...span,
  value,
  unit: null,
  form: 'date',
  rule,
  amount: null,
})

const counted = words(
  'people persons men women children workers employees staff troops soldiers jobs homes houses deaths cases students pupils patients residents families households units copies seats members miles times points votes cars vehicles tonnes hires books schools companies firms refugees migrants victims civilians protesters passengers athletes prisoners tickets square shares species hours participants respondents years pages words rooms beds apartments acres farmers doctors nurses teachers officers',
)
const about = words('about approximately roughly nearly almost some')

/** Whether four digits count something although they could be a year. */
function isCounted(tokens: Document['tokens'], first: number, last: number): boolean {
  if (counted.at(tokens, last + 1)) return true
  const one = lowerAt(tokens, first - 1)
  const two = lowerAt(tokens, first - 2)
  return (
    about.has(one) ||
    (one === 'than' && /^(?:more|less|fewer)$/u.test(two)) ||
    (one === 'of' && /^(?:average|total)$/u.test(two)) ||
    // "since at least 2009"
    (one === 'least' && two === 'at' && lowerAt(tokens, first - 3) !== 'since')
  )
}
