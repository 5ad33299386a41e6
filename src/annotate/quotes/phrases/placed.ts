import { isArticle } from '../../function-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** The article before a place of two names, `'the Moss, Norland-based company'`, whose second name stands at `second`. */
export function placedArticle({ bits, tokens }: Reading, second: number, floor: number): number | undefined {
  if (tokens[second + 2]?.lower !== 'based' || tokens[second + 1]?.text !== '-') return undefined
  if (!hasBit(bits, second - 1, Is.comma)) return undefined
  let at = second - 2
  while (at > floor && at > second - 5 && hasBit(bits, at, Is.capital) && !isArticle(tokens, at)) at--
  return at >= floor && isArticle(tokens, at) ? at : undefined
}
