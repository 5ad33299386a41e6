import { isIndefinite } from '../../function-words.ts'
import { tokenAt } from '../../tokens.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, isCapital, opensAt, type Article } from '../article.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import type { Match } from '../lexicon/trie.ts'
import type { Named } from '../registry.ts'
import { isCount } from './counts.ts'

/** Whether the words around a known name say that it is not its bearer who is meant: "On May 5", "US$5", "two Fords". */
export const isOtherwiseMeant = (article: Article, match: Match<Named>): boolean => {
  const { kind } = match.value
  if (kind === 'organisation')
    return isPlatform(article, match) || isLabour(article, match) || isOneOfMany(article, match)
  if (kind === 'person') return isDay(article, match) || isUnfilled(article, match)
  if (kind === 'country' && (isRoad(article, match) || isBloc(article, match))) return true
  return isSum(article, match) || isPartOfLabel(article, match) || isDisaster(article, match)
}

// "wrote on Twitter" names where, not who.
const isPlatform = ({ document: { tokens } }: Article, { first, value }: Match<Named>): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'on' && platforms.has(value.id)
const platforms: ReadonlySet<string> = new Set(['twitter', 'facebook', 'youtube', 'reddit'])

// "Labour market figures": work, with the capital of the sentence.
const isLabour = (article: Article, { first, last }: Match<Named>): boolean =>
  first === last &&
  isLabor(article.document.tokens, first) &&
  (opensAt(article, first) || article.document.tokens[first]?.lower === 'labor') &&
  labours.has(article.document.tokens[last + 1]?.lower ?? '')
const isLabor = among('labour labor')
const labours: ReadonlySet<string> = new Set(
  'union unions market markets cost costs shortage shortages force law laws productivity camp camps relations dispute disputes unrest supply leaders movement rights activists actions groups organizers practices'.split(
    ' ',
  ),
)

// "along U.S. 98"
const isRoad = ({ document: { tokens } }: Article, { first, last }: Match<Named>): boolean =>
  isAlong(tokens, first - 1) &&
  /^\d{1,3}$/u.test(tokens[last + 1]?.text ?? '') &&
  (tokens[last + 2]?.kind !== 'word' || isBehindRoad(tokens, last + 2))
const isBehindRoad = amongSmall('as in near at and between when after before just north south east west where')
const isAlong = among('along on off onto down near')

// "the INDIA bloc": parties of India, by their letters.
const isBloc = ({ document: { tokens } }: Article, { first, last }: Match<Named>): boolean =>
  tokens[first]?.text === 'INDIA' && isAlliance(tokens, last + 1)
const isAlliance = amongSmall('bloc alliance coalition')

// "US$1.2 billion", "1.2 billion U.S. dollars"
const isSum = ({ document: { tokens } }: Article, { last }: Match<Named>): boolean =>
  isDollar(tokens, last + 1) || (isSign(tokens, last + 1) && tokens[last + 1]?.start === tokens[last]?.end)
const isDollar = amongSmall('dollar dollars')
const isSign = among([...'$€£¥'])

// "Private Halden: ", "Saturday Halden: ": the label of a column, not a place.
const isPartOfLabel = (article: Article, { first, last }: Match<Named>): boolean =>
  article.document.tokens[last + 1]?.text === ':' &&
  opensAt(article, first - 1) &&
  isCapital(article, first - 1) &&
  !hasClass(article, first - 1, wordClass.function | wordClass.demonym | wordClass.placeOpener)

// "disasters such as Halden", "scandals like Halden": what happened there.
const isDisaster = ({ document: { tokens } }: Article, { first }: Match<Named>): boolean =>
  tokenAt(tokens, first - 1)?.text === 'like'
    ? disasters.has(tokenAt(tokens, first - 2)?.lower ?? '')
    : tokenAt(tokens, first - 1)?.text === 'as' && disasters.has(tokens[first - 3]?.lower ?? '')
const disasters: ReadonlySet<string> = new Set(
  'disaster disasters catastrophe catastrophes accident accidents tragedy tragedies scandal scandals massacre massacres atrocity atrocities meltdown meltdowns'.split(
    ' ',
  ),
)

// "nominate a new Prime Minister-designate": nobody yet.
const isUnfilled = ({ document: { tokens } }: Article, { first }: Match<Named>): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'new' &&
  tokenAt(tokens, first - 2)?.lower === 'a' &&
  /^(?:nominat|appoint|elect|choos|select|pick)(?:e|es|ing|s)?$/u.test(tokens[first - 3]?.lower ?? '')

// "On May 5", "5 May": a day, whoever May is.
const isDay = (article: Article, { first, last }: Match<Named>): boolean =>
  first === last &&
  hasClass(article, first, wordClass.calendar) &&
  [first - 1, last + 1].some((at) => /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/u.test(article.document.tokens[at]?.text ?? ''))

// "a Ford, an old car": what a firm makes is not the firm; "a Ford spokesman", "a Ford of old" is.
const isOneOfMany = ({ document: { tokens } }: Article, { first, last }: Match<Named>): boolean =>
  first === last && (isIndefinite(tokens, first - 1) || isCount(tokens, first - 1)) && isAtPause(tokens, last + 1)
const isAtPause = among(', . ; : ? ! ) and or')
