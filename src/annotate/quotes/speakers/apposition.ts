import { isPostNominal } from '../../actors/runs/post-nominals.ts'
import { startsWithSmall } from '../../characters.ts'
import { isArticle } from '../../function-words.ts'
import type { Mention } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { isAndOrOr } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { Cast } from './cast.ts'

/** Who stands by name in apposition behind a nominal: `'his lawyer, Anne Dahl, said'` → Anne Dahl; `'the agency, UNHCR,'`. */
export function apposedTo(reading: Reading, cast: Cast, { last, head }: NounPhrase): Mention | undefined {
  const { tokens, bits } = reading
  const first = nameBehind(reading, last + 2)
  const name = tokens[first]
  const isNominal =
    (startsWithSmall(tokens[head.last]?.text ?? '') ||
      hasBit(bits, head.last, Is.determiner) ||
      isOffice(tokens[head.last]?.text ?? '', bits[head.first] ?? 0, bits[head.last] ?? 0) ||
      // "Moss MP, Ida Moe, said"
      (head.last > head.first && tokens[head.last]?.text === 'MP') ||
      // "Counsel for the port, Ida Moe, said"
      ((head.last > head.first || last > head.last) && isPerson(bits, head)) ||
      // "The panel’s top Democrat, Ida Moe, said"
      (hasBit(bits, head.first, Is.determiner) && isMember(tokens[head.last]?.text ?? ''))) &&
    !hasBit(bits, head.last, Is.pronoun)
  if (!isNominal || tokens[last + 1]?.text !== ',' || !name) return undefined
  const described = describedName(reading, cast, last + 2)
  if (described && (described.type === 'person') === isPerson(bits, head)) return described
  const isOne = isPerson(bits, head) || isMember(tokens[head.last]?.text ?? '')
  const named = cast.between(tokens[last + 2]?.start ?? 0, isOne ? endOfName(reading, first) : name.end)
  const person =
    named.find(({ type }) => type === 'person') ??
    named.find(({ type, start }) => type === 'org' && start === name.start)
  if (!person || (person.start > name.start && !isOne)) return undefined
  let end = first
  while ((tokens[end]?.end ?? Infinity) < person.end) end++
  // "his lawyer, Anne Dahl KC, said"
  if (isPostNominal(tokens[end + 1])) end++
  end = pastPlace(reading, end)
  const isClosed = end + 1 === tokens.length || isPause(tokens, end + 1)
  // "The lawyer, Anne Dahl, and the mayor" is a list of three.
  return isClosed && !isAndOrOr(tokens, end + 2) ? person : undefined
}
const isPause = among(', . ; )')

// Behind "the chair", also "Labour Sen. Anne Dahl".
function endOfName({ bits, tokens }: Reading, first: number): number {
  let last = first
  while (last < first + longestAside && hasBit(bits, last + 1, Is.capital)) last++
  return tokens[last]?.end ?? 0
}

// "its chair, Anne Dahl of Halden, said"
function pastPlace({ bits, tokens }: Reading, last: number): number {
  if (tokens[last + 1]?.lower !== 'of') return last
  let end = last + 1
  while (hasBit(bits, end + 1, Is.capital)) end++
  return end
}

// "the Portuguese diver Rui Moe,", "the security firm Moe & Sons,": the name that ends an aside with an article; also "veteran
// Moss lawyer Rui Moe,".
function describedName(reading: Reading, cast: Cast, from: number): Mention | undefined {
  const { tokens, bits } = reading
  const isBare = !isArticle(tokens, from)
  if (isBare && !startsWithSmall(tokens[from]?.text ?? '')) return undefined
  let comma = from + 1
  let role = 0
  while (comma < from + longestAside && !hasBit(bits, comma, Is.comma | Is.preposition | Is.auxiliary | Is.stop)) {
    if (hasBit(bits, comma, Is.role) && hasBit(bits, comma + 1, Is.capital)) role = comma
    comma++
  }
  if (isBare ? role === 0 || !hasBit(bits, comma, Is.comma | Is.stop) : !hasBit(bits, comma, Is.comma)) return undefined
  const named = cast.namedBy(reading, { first: from, last: comma - 1 })
  return named && named.type !== 'place' ? named : undefined
}
const longestAside = 9

const isPerson = (bits: Int32Array, { last }: Run): boolean => hasBit(bits, last, Is.role)

const isMember = (text: string): boolean => /^(?:member|Republican|Democrat|Conservative|Independent)$/u.test(text)

// "retired judge Ruth Olsen", "Deputy Governor Piet Haan": where the name itself begins.
function nameBehind({ bits, tokens }: Reading, from: number): number {
  let at = from
  while (at < from + 4 && hasBit(bits, at, Is.title | Is.role) && hasBit(bits, at + 1, Is.capital | Is.role)) at++
  if (startsWithSmall(tokens[at]?.text ?? '') && hasBit(bits, at + 1, Is.role) && hasBit(bits, at + 2, Is.capital))
    at += 2
  // "Labour MP Ida Moe"
  return isSeat(tokens[at + 1]?.text ?? '') ? at + 2 : at
}

const isSeat = (text: string): boolean => /^(?:MPs?|MEP|MSP|AM|TD)$/u.test(text)

// "her MP", "the CEO", "the Prime Minister"
const isOffice = (text: string, opening: number, ending: number): boolean =>
  (opening & Is.determiner) > 0 && (/^\p{Lu}{2,3}$/u.test(text) || (ending & (Is.role | Is.title)) > 0)
