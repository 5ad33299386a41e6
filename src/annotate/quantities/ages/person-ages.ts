import { isMention } from '../../kinds.ts'
import type { Annotation, Document, Token } from '../../types.ts'
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
  const names = readings.map((reading) => (reading.form === 'count' ? nameBefore(tokens, reading) : undefined))
  if (names.every((name) => name === undefined)) return readings
  const persons = new Set(known.filter((it) => isMention(it) && it.type === 'person').map(({ end }) => end))
  return readings.map((reading, index) => {
    const name = names[index]
    return name && persons.has(name.end)
      ? { ...reading, unit: 'year', form: 'age', rule: 'age-after-name' as const }
      : reading
  })
}

// The last token of the name that a number stands behind as an age does; undefined where it stands otherwise.
function nameBefore(tokens: Tokens, { first, last }: Reading): Token | undefined {
  const name = tokens[first - 2]
  if (first !== last || !/^[1-9]\d$/u.test(tokens[first]?.text ?? '') || !isCapital(name)) return undefined
  const before = lowerAt(tokens, first - 1)
  const isAge = before === '(' ? lowerAt(tokens, last + 1) === ')' : before === ',' && isTold(tokens, last + 1)
  return isAge ? name : undefined
}

// "Simon Vik, 45 who rows", "Iris Vik, 72 also of Moss", not "Vik, 14 of whom"
const isTold = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'who' ||
  (from.at(tokens, at) && isCapital(tokens[at + 1])) ||
  (lowerAt(tokens, at) === 'also' && from.at(tokens, at + 1))
const from = words('of from')
