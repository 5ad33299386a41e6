import { isArticle } from '../../function-words.ts'
import type { Mention } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { hasBit, Is } from '../reading/words.ts'
import { memory, onlyOne, type Cast } from './cast.ts'

/**
 * The one person whom the text before introduced by the nouns of a nominal: `'Judge Ida Moe … the judge said'` → Ida Moe,
 * as `'Sen. Ida Moe … the senator'`, `'Foreign Minister Ida Moe … the foreign minister'`; undefined where nobody was, or
 * more than one.
 */
export function holderOf({ tokens, bits }: Reading, cast: Cast, { first, last }: NounPhrase): Mention | undefined {
  if (tokens[first]?.lower !== 'the') return undefined
  // "The judge laughed": the verb may look like a part of the nominal.
  const role = last > first + 1 && hasBit(bits, last, Is.past) ? last - 1 : last
  const noun = tokens[role]
  if (!noun || role - first < 1 || role - first > 2) return undefined
  if (!hasBit(bits, role, Is.role | Is.title) && !roleEnd.test(noun.lower)) return undefined
  const office: Office = {
    noun: noun.lower,
    modifier: role === first + 2 ? (tokens[first + 1]?.lower ?? '') : undefined,
  }
  return onlyOne(
    cast
      .between(noun.start - longMemory, noun.start)
      .filter((mention) => mention.type === 'person' && isIntroducedAs(tokens, mention, office, first)),
  )
}

/** Whether the text before introduced a person by the last noun of a nominal: `'Sen. Ida Moe … the Halden senator'`. */
export function isHolder({ tokens }: Reading, cast: Cast, { first, last }: NounPhrase, { actor }: Mention): boolean {
  const noun = tokens[last]
  if (!noun) return false
  const office: Office = { noun: noun.lower, modifier: undefined }
  return cast
    .between(noun.start - longMemory, noun.start)
    .some((mention) => mention.actor === actor && isIntroducedAs(tokens, mention, office, first))
}

/** What a nominal calls somebody: "the minister", "the foreign minister". */
type Office = { readonly noun: string; readonly modifier: string | undefined }

// An office is remembered longer than who was spoken of.
const longMemory = 4 * memory

const roleEnd = /(?:ist|er|or|ian|man|woman|person)$/u

// "Judge Ida Moe", "Ida Moe, a marine chemist"; "former Judge Ida Moe" and "outside, said Ida Moe, the judge" are none.
function isIntroducedAs(tokens: Reading['tokens'], { start, end }: Mention, office: Office, limit: number): boolean {
  const first = spanAt(tokens, start, (token) => token.end - 1)
  if (isOffice(tokens, first - 1, office)) return !isNoLonger(tokens, first - (office.modifier === undefined ? 2 : 3))
  const next = spanAt(tokens, end, (token) => token.end - 1)
  // "the environment minister, Ida Moe", where in "According to an official, Moe left" Moe is another
  if (tokens[first - 1]?.text === ',' && isOffice(tokens, first - 2, office) && first < limit)
    return isPause(tokens, next) || next >= tokens.length
  if (tokens[first - 1]?.text === ',' && isPause(tokens, next) && hasPortfolio(tokens, first - 2, office)) return true
  if (tokens[next]?.text !== ',' || !isArticle(tokens, next + 1)) return false
  for (let at = next + 2; at < Math.min(next + longestRole, limit) && tokens[at]?.kind === 'word'; at++)
    if (isOffice(tokens, at, office)) return !isNoLonger(tokens, next + 2)
  return false
}

// "the Minister of Information and Culture, Ida Moe": the minister, and the information minister.
function hasPortfolio(tokens: Reading['tokens'], last: number, { noun, modifier }: Office): boolean {
  for (let at = last; at > last - longestRole; at--) {
    if (tokens[at]?.kind !== 'word') return false
    if (tokens[at + 1]?.lower !== 'of' || tokens[at]?.lower !== noun) continue
    return modifier === undefined || tokens[at + 2]?.lower === modifier
  }
  return false
}
const longestRole = 6
const isPause = among(', . ; : ) -')
const isNoLonger = among('former ex late then deputy vice assistant acting incoming outgoing')

const isOffice = (tokens: Reading['tokens'], at: number, { noun, modifier }: Office): boolean =>
  (tokens[at]?.lower === noun || titles.get(tokens[at]?.lower ?? '')?.test(noun) === true) &&
  (modifier === undefined || tokens[at - 1]?.lower === modifier)

const titles: ReadonlyMap<string, RegExp> = new Map([
  ['sen.', /^(?:senator|lawmaker)$/u],
  ['senator', /^lawmaker$/u],
  ['mp', /^(?:lawmaker|legislator|politician)$/u],
  ['gov.', /^governor$/u],
  ['rep.', /^(?:congressman|congresswoman|representative|lawmaker)$/u],
  ['gen.', /^general$/u],
  ['col.', /^colonel$/u],
  ['capt.', /^captain$/u],
  ['lt.', /^lieutenant$/u],
  ['sgt.', /^sergeant$/u],
  ['prof.', /^professor$/u],
  ['dr.', /^doctor$/u],
  ['rev.', /^reverend$/u],
  ['justice', /^judge$/u],
])
