import { tokenAt } from '../../tokens.ts'
import type { Document } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import type { Candidate } from '../candidate.ts'
import { isOwnerEnding } from '../lexicon/possessive.ts'

/**
 * Whether the text says of a name that it is a thing: "Halda is an endangered language", "Halda, a comedy by Ida Moe",
 * but not "Halda is a game developer".
 */
export function isDefinedAsThing({ tokens }: Document, { first, last: end }: Candidate): boolean {
  const last = tokens[end + 1]?.text === '(' ? closeOf(tokens, end + 1) : end
  const isComma = tokens[last + 1]?.text === ','
  if (!isComma && !isCopula(tokens, last + 1)) return false
  if (!isArticle(tokens, last + 2)) return false
  // "In Halda, a ferry sank."
  if (isComma && isWhere(tokens, isArticle(tokens, first - 1) ? first - 2 : first - 1)) return false
  for (let at = last + 3; at < last + longestNoun && tokens[at]?.kind === 'word'; at++)
    if (isDefining(tokens, at)) return isEnd(tokens, at + 1, isComma)
    else if (isLink(tokens, at)) return false
  return false
}

// "Halda (1999) is a film"
function closeOf(tokens: Document['tokens'], open: number): number {
  for (let at = open; at < open + longestBracket; at++) if (tokens[at]?.text === ')') return at
  return open
}
const longestBracket = 12

// "a series of plays", "a language that", "a comedy by Ida Moe"; "a ferry sank" is about a ferry.
const isEnd = (tokens: Document['tokens'], at: number, isComma: boolean): boolean =>
  tokens[at] === undefined ||
  (tokenAt(tokens, at)?.kind === 'mark' && tokens[at].text !== '-' && !isOwnerEnding(tokens, at)) ||
  isBehind(tokens, at) ||
  (!isComma && /(?:ed|en)$/u.test(tokens[at].text))

const isCopula = among('is was are were')
const isArticle = amongSmall('a an the')
const isWhere = among('in at on near from to around outside inside across off for with after before')
const isLink = amongSmall('of in for at on by with from that which who to and')
const isBehind = amongSmall('of by in that which from about for on with set based spoken and')
const longestNoun = 10
const isDefining = amongSmall(
  `language dialect album song film movie novel videogame sitcom documentary musical opera operetta ballet poem painting sculpture symphony anthem hymn ballad lullaby
  festival convention tournament contest holiday train ship ferry yacht vessel submarine frigate satellite spacecraft capsule probe rocket missile telescope app browser virus disease disorder syndrome
  drug vaccine medicine storm hurricane cyclone typhoon comet asteroid species genus racehorse thoroughbred cocktail dish smartphone genre theorem people tribe minority caste clan series comedy mission`,
)
