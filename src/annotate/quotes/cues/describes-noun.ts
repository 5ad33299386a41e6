import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { Is } from '../reading/words.ts'

/** Whether a past form of a cue only describes the noun behind it: "1,318 confirmed cases", "the last confirmed sighting". */
export function describesNoun({ bits, tokens }: Reading, at: number): boolean {
  // "the most costly proposed piers"
  if (tokens[at - 1]?.kind === 'number' || (isDegree(tokens, at - 2) && isThe(tokens, at - 3)))
    return counted.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)
  // But "the first confirmed it", "the last said she left".
  const next = bits[at + 1] ?? 0
  return (
    isRank(tokens, at - 1) &&
    isThe(tokens, at - 2) &&
    (next === 0 || next === Is.gerund) &&
    startsWithSmall(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.lower !== 'that'
  )
}

const counted =
  /^(?:confirmed|reported|alleged|claimed|promised|pledged|proposed|announced|requested|projected) \p{Ll}+s$/u
const isDegree = among('most more least less')
const isRank = among('first last latest only next previous second third')
const isThe = among('the their its his her')
