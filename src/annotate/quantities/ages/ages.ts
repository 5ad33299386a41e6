import type { Document } from '../../types.ts'
import { endsBefore, isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import type { Amount } from '../units/amounts.ts'
import { isBounded } from './age-bounds.ts'
import { isApposed } from './apposed-age.ts'

/** The age that an amount is: `26-year-old`, `five years old`, `aged 65`, `Holm, 74, said`. */
export function ageOf(document: Document, amount: Amount): Reading | undefined {
  const { tokens } = document
  const unit = amount.unit ?? 'year'
  if (amount.form === 'duration') {
    const end = oldAfter(tokens, amount.last)
    if (end !== undefined) return age(document, amount, end, unit, 'years-old')
    return isAgeOf(tokens, amount.first) ? age(document, amount, amount.last, unit, 'age-of') : undefined
  }
  if (amount.form !== null || !isHumanAge(amount)) return undefined
  if (isBounded(tokens, amount)) return age(document, amount, amount.last, unit, 'age-bound')
  if (isAgeOf(tokens, amount.first)) return age(document, amount, amount.last, unit, 'age-of')
  if (isOpening(tokens, amount) || isStated(tokens, amount) || isDead(tokens, amount) || isTurned(tokens, amount))
    return age(document, amount, amount.last, unit, 'age-of')
  return isApposed(tokens, amount) ? age(document, amount, amount.last, unit, 'age-after-name') : undefined
}

type Tokens = Document['tokens']

function age({ tokens }: Document, amount: Amount, last: number, unit: string, rule: string): Reading {
  const { first, start, value } = amount
  return { first, last, start, end: tokens[last]?.end ?? amount.end, value, unit, form: 'age', rule, amount }
}

/** The token that ends `old`, `-olds`, `of age` behind a number of years. */
function oldAfter(tokens: Tokens, last: number): number | undefined {
  const at = last + (lowerAt(tokens, last + 1) === '-' ? 2 : 1)
  if (old.at(tokens, at)) return at
  return lowerAt(tokens, at) === 'of' && lowerAt(tokens, at + 1) === 'age' ? at + 1 : undefined
}
const old = words('old olds')

const isAgeOf = (tokens: Tokens, own: number): boolean => {
  const first = firstOfList(tokens, own)
  // "their average age was 61"
  const isStatedAge = being.at(tokens, first - 1) && lowerAt(tokens, first - 2) === 'age'
  return (
    isStatedAge ||
    aged.at(tokens, bounds.at(tokens, first - 1) ? first - 2 : first - 1) ||
    (lowerAt(tokens, first - 1) === 'of' && ages.at(tokens, first - 2))
  )
}
const aged = words('age aged ages')
const bounds = words('between under over above below')

// "aged 9, 11 and 14": the first of the numbers.
function firstOfList(tokens: Tokens, own: number): number {
  let first = own
  while (own - first < 8 && between.at(tokens, first - 1) && tokens[first - 2]?.kind === 'number') first -= 2
  return aged.at(tokens, first - 1) ? first : own
}
const between = words(', and or')
const ages = words('age ages')

const isHumanAge = ({ value, numeral }: Amount): boolean =>
  Array.isArray(value) ||
  (typeof value === 'number' && value > 0 && value < 120 && Number.isInteger(value) && numeral.scale === 1)

/** `She was 91.`: nothing else that a person is has no noun. */
const isStated = (tokens: Tokens, { first, last }: Amount): boolean =>
  being.at(tokens, first - 1) &&
  (persons.at(tokens, first - 2) || isTitled(tokens, first - 2)) &&
  (last + 1 >= tokens.length || ending.at(tokens, last + 1))

// "At 33, she is the oldest", "Now 33, she rows"
const isOpening = (tokens: Tokens, { first, last, value }: Amount): boolean =>
  /^(?:At|Now)$/u.test(tokens[first - 1]?.text ?? '') &&
  lowerAt(tokens, last + 1) === ',' &&
  Number(value) > 14 &&
  whom.at(tokens, last + 2)
const whom = words('who he she')
const being = words('is was turned turns')
const persons = words('he she who')
// "Ms. Lind was 51 and rowed"
const isTitled = (tokens: Tokens, at: number): boolean => isCapital(tokens[at]) && titles.at(tokens, at - 1)
const titles = words('mr mrs ms mr. mrs. ms. dr dr.')
const ending = words('. , ; when and')

// "dies at 91", where "died at 91 Mill Road" is an address and "put the number of dead at 91" a count
const isDead = (tokens: Tokens, { first, last }: Amount): boolean =>
  lowerAt(tokens, first - 1) === 'at' &&
  dying.at(tokens, first - 2) &&
  !(lowerAt(tokens, first - 2) === 'dead' && lowerAt(tokens, first - 3) === 'of') &&
  endsBefore(tokens, last + 1, later)
const dying = words('die dies died dead dying retire retires retired married school')
const later = words('to in on after from of last this when while and but')

// "before they turned 18", "as Clinton turns 70"
const isTurned = (tokens: Tokens, { first, last, value }: Amount): boolean =>
  turning.at(tokens, first - 1) &&
  Number(value) > 9 &&
  (last + 1 >= tokens.length || tokens[last + 1]?.kind === 'mark' || later.at(tokens, last + 1))
const turning = words('turned turns turn turning')
