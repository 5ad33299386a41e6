import { among } from '../vocabulary.ts'
import type { Mention, Speaker } from '../types.ts'
import type { Cast } from './cast.ts'
import type { Reading, Run } from './reading.ts'

/**
 * The speaker whom several names make, `'Lind and Vik said'` → all of them as they stand, known by the first; undefined
 * where the words before the last name, `last`, are not such names: "law and order minister Vik".
 */
export function jointSpeaker(reading: Reading, cast: Cast, { first }: Run, last: Mention): Speaker | undefined {
  const { tokens, document } = reading
  const start = tokens[first]?.start ?? last.start
  for (let at = first + 1; (tokens[at]?.start ?? last.start) < last.start; at++) {
    if (!isAnd(tokens, at)) continue
    const named = cast.between(start, tokens[at]?.start ?? start)
    if (named.at(-1)?.end !== tokens[at - 1]?.end) return undefined
    const leader = named.find(({ end, type }) => type !== 'place' && isNext(document.text, end)) ?? last
    const text = document.text.slice(start, last.end)
    return { start, end: last.end, actor: leader.actor, name: leader.name, text }
  }
  return undefined
}

const isAnd = among('and')
// "Lind, Dahl and Vik"
const isNext = (text: string, end: number): boolean => text[end] === ',' || text.startsWith(' and ', end)
