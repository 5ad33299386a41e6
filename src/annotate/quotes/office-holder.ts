import type { Mention } from '../types.ts'
import { among } from '../vocabulary.ts'
import { memory, onlyOne, type Cast } from './cast.ts'
import { isArticle, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { spanAt } from './span-at.ts'
import { Is } from './words.ts'

/**
 * The one person whom the text before introduced by the noun of a nominal: `'Judge Ida Moe … the judge said'` → Ida
 * Moe; undefined where nobody was, or more than one.
 */
export function holderOf({ tokens, bits }: Reading, cast: Cast, { first, last }: NounPhrase): Mention | undefined {
  // "The judge laughed": the verb may look like a part of the nominal.
  const role = last === first + 2 && (bits[last] ?? 0) & Is.past ? last - 1 : last
  const noun = tokens[role]
  if (!noun || role !== first + 1 || tokens[first]?.lower !== 'the') return undefined
  if (!((bits[role] ?? 0) & (Is.role | Is.title)) && !roleEnd.test(noun.lower)) return undefined
  return onlyOne(
    cast
      .between(noun.start - memory, noun.start)
      .filter((mention) => mention.type === 'person' && isIntroducedAs(tokens, mention, noun.lower, first)),
  )
}

const roleEnd = /(?:ist|er|or|ian|man|woman|person)$/u

// "Judge Ida Moe", "Ida Moe, a marine chemist"; "former Judge Ida Moe" and "outside, said Ida Moe, the judge" are none.
function isIntroducedAs(tokens: Reading['tokens'], { start, end }: Mention, noun: string, limit: number): boolean {
  const first = spanAt(tokens, start, (token) => token.end - 1)
  if (tokens[first - 1]?.lower === noun) return !isNoLonger(tokens, first - 2)
  // "the environment minister, Ida Moe"
  if (tokens[first - 1]?.text === ',' && tokens[first - 2]?.lower === noun && first < limit) return true
  const next = spanAt(tokens, end, (token) => token.end - 1)
  if (tokens[next]?.text !== ',' || !isArticle(tokens, next + 1)) return false
  for (let at = next + 2; at < Math.min(next + longestRole, limit) && tokens[at]?.kind === 'word'; at++)
    if (tokens[at]?.lower === noun) return !isNoLonger(tokens, next + 2)
  return false
}
const longestRole = 6
const isNoLonger = among('former ex late then deputy vice assistant acting incoming outgoing')
