import { isMention } from '../../kinds.ts'
import type { Annotation, Document } from '../../types.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'

type Tokens = Document['tokens']

/**
 * The readings, where bare numbers behind the name of a person are ages: `Siniji Gumbo (47) of Moss`, `Iris Vik, 72 also of
 * Moss`. Which names are those of persons is known only once the actors are found.
 */
export function agesOfPersons(
  { tokens }: Document,
  known: readonly Annotation[],
  readings: readonly Reading[],
): readonly Reading[] {
  const isCandidate = (reading: Reading): boolean => reading.form === 'count' && nameBefore(tokens, reading) >= 0
  if (!readings.some(isCandidate)) return readings
  const persons = new Set(known.filter((it) => isMention(it) && it.type === 'person').map(({ end }) => end))
  return readings.map((reading) => {
    const name = isCandidate(reading) ? tokens[nameBefore(tokens, reading)] : undefined
    return name && persons.has(name.end)
      ? { ...reading, unit: 'year', form: 'age', rule: 'age-after-name' as const }
      : reading
  })
}

// The last token of the name that a number stands behind as an age does; -1 where it stands otherwise.
function nameBefore(tokens: Tokens, { first, last, value }: Reading): number {
  const isAge = first === last && /^\d\d$/u.test(tokens[first]?.text ?? '') && Number(value) > 9
  if (!isAge || !isCapital(tokens[first - 2])) return -1
  const before = lowerAt(tokens, first - 1)
  if (before === '(' && lowerAt(tokens, last + 1) === ')') return first - 2
  return before === ',' && isTold(tokens, last + 1) ? first - 2 : -1
}

// "Simon Vik, 45 who rows", "Iris Vik, 72 also of Moss", not "Vik, 14 of whom"
const isTold = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'who' ||
  (from.at(tokens, at) && isCapital(tokens[at + 1])) ||
  (lowerAt(tokens, at) === 'also' && from.at(tokens, at + 1))
const from = words('of from')
