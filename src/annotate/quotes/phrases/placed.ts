import { isArticle } from '../../function-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Where a phrase begins that a place of two names opens, `'the Moss, Norland-based company'`, `'Moss, Norland-based Lind'`,
 * whose second name stands at `second`; undefined where none stands there, "In Moss, Norland-based Lind".
 */
export function placedStart({ bits, tokens }: Reading, second: number, floor: number): number | undefined {
  if (tokens[second + 2]?.lower !== 'based' || tokens[second + 1]?.text !== '-') return undefined
  if (!hasBit(bits, second - 1, Is.comma)) return undefined
  let at = second - 2
  while (at > floor && at > second - 5 && hasBit(bits, at, Is.capital) && !isArticle(tokens, at)) at--
  if (at < floor) return undefined
  if (isArticle(tokens, at) || (at === floor && hasBit(bits, at, Is.capital) && !hasBit(bits, at, Is.preposition)))
    return at
  return at < second - 2 && hasBit(bits, at, Is.comma | Is.mark) ? at + 1 : undefined
}
