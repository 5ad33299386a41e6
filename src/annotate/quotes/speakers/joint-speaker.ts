import { isAnd } from '../../function-words.ts'
import type { Mention, Speaker } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { isLinking, isNominative } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import type { Cast } from './cast.ts'

/**
 * The speaker whom several names make, `'Lind and Vik said'` → all of them as they stand, known by the first; undefined
 * where the words before the last name, `last`, are not such names: "law and order minister Vik".
 */
export function jointSpeaker(reading: Reading, cast: Cast, { first }: Run, last: Mention): Speaker | undefined {
  const { tokens, document } = reading
  const start = tokens[first]?.start ?? last.start
  const text = document.text.slice(start, last.end)
  const unnamed = { start, end: last.end, actor: null, name: text, text }
  // "She and Vik"
  if (isNominative(tokens, first) && isAnd(tokens, first + 1)) return { ...unnamed, actor: last.actor, name: last.name }
  for (let at = first + 1; (tokens[at]?.start ?? last.start) < last.start; at++) {
    // "Officials from Halden Boats and the Coast Guard", "lawyers for Vik and Moe": neither of the two speaks.
    if (isLinking(tokens, at) && (isMany(tokens, at - 1) || speaksForOthers(tokens, at - 1))) return unnamed
    if (!isAnd(tokens, at)) continue
    const named = cast.between(start, tokens[at]?.start ?? start)
    const isPeople = endsSmall.test(last.exact)
    // "Norse and Danish officials"
    if (isPeople && named.length === 0 && at === first + 1) return unnamed
    if (named.at(-1)?.end !== tokens[at - 1]?.end) return undefined
    const leader = named.find(({ end, type }) => (type !== 'place' || isPeople) && isNext(document.text, end)) ?? last
    return { ...unnamed, actor: leader.actor, name: leader.name }
  }
  return undefined
}

// "Officials", "two experts"
const isMany = (tokens: Reading['tokens'], at: number): boolean =>
  /^\p{L}\p{Ll}+[^s\P{Ll}]s$/u.test(tokens[at]?.text ?? '')
// "a spokesperson for the Fund and Bank of Moss"
const speaksForOthers = among('spokesperson spokesman spokeswoman lawyer attorney official representative adviser aide')
// "Danish officials"
const endsSmall = / \p{Ll}+$/u

// "Lind, Dahl and Vik"
const isNext = (text: string, end: number): boolean => text[end] === ',' || text.startsWith(' and ', end)
