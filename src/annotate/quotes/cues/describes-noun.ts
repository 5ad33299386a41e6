import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { Is } from '../reading/words.ts'

/** Whether a past form of a cue only describes the noun behind it: "1,318 confirmed cases", "the last confirmed sighting". */
export function describesNoun({ bits, tokens }: Reading, at: number): boolean {
  if (tokens[at - 1]?.kind === 'number') return counted.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)
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
const isRank = among('first last latest only next previous second third')
const isThe = among('the their its his her')
