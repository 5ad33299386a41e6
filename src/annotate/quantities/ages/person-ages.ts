import { isMention } from '../../kinds.ts'
import type { Annotation, Document, Token } from '../../types.ts'
import { isCapital, lowerAt } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'

type Tokens = Document['tokens']

/**
 * The readings, where bare numbers in brackets behind the name of a person are ages: `Siniji Gumbo (47) of Moss`. Which
 * names are those of persons is known only once the actors are found.
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
  return lowerAt(tokens, first - 1) === '(' && lowerAt(tokens, last + 1) === ')' ? name : undefined
}
