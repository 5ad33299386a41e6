import { hasClass, type Article } from './article.ts'
import { toCandidate, type Candidate } from './candidate.ts'
import { wordClass } from './lexicon.ts'
import { typeOf, type Named } from './registry.ts'
import type { Match } from './trie.ts'

/** The mention of a known name; a demonym gives none without an office, a blocking name none at all. */
export function ofKnown(article: Article, match: Match<Named>): Candidate[] {
  const { first, last, value } = match
  const { tokens } = article.document
  if (value.form === 'never' || (platforms.has(value.id) && tokens[first - 1]?.lower === 'on')) return []
  if (isWork(article, match)) return []
  if (isSum(article, last) || isDay(article, first, last) || isOneOfMany(article, match)) return []
  if (value.form === 'abbreviation' && tokens[first - 1]?.text !== ',') return []
  if (value.form === 'office') return [{ ...toCandidate(first, last, 'org', 'government'), named: value }]
  if (value.form === 'demonym') {
    // "Ghanaian officials", "the Ghanaian government": the country speaks.
    const isOffice = value.kind === 'country' && offices.has(tokens[last + 1]?.text ?? '')
    return isOffice ? [{ ...toCandidate(first, last + 1, 'org', 'government'), named: value }] : []
  }
  const isOpener =
    article.opens[first] === 1 && first === last && hasClass(article, first, wordClass.common | wordClass.function)
  const rule = value.registered ? 'registry' : 'gazetteer'
  return [{ first, last, named: value, type: typeOf(value.kind), isSure: !isOpener, rule }]
}

const offices: ReadonlySet<string> = new Set(['government', 'authorities', 'officials'])

// "wrote on Twitter" names where, not who.
const platforms: ReadonlySet<string> = new Set(['twitter', 'facebook', 'youtube'])

// "Labour market figures": work, with the capital of the sentence.
const isWork = ({ document: { tokens }, opens }: Article, { first, last }: Match<Named>): boolean =>
  first === last && opens[first] === 1 && tokens[first]?.lower === 'labour' && ofWork.has(tokens[last + 1]?.lower ?? '')
const ofWork: ReadonlySet<string> = new Set(
  'union unions market markets cost costs shortage shortages force law laws productivity camp camps relations dispute disputes unrest supply'.split(
    ' ',
  ),
)

// "US$1.2 billion"
const isSum = ({ document: { tokens } }: Article, last: number): boolean =>
  /^[$€£¥]$/u.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.start === tokens[last]?.end

// "On May 5", "5 May": a day, whoever May is.
const isDay = (article: Article, first: number, last: number): boolean =>
  first === last &&
  hasClass(article, first, wordClass.calendar) &&
  [first - 1, last + 1].some((at) => /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/u.test(article.document.tokens[at]?.text ?? ''))

// "a Ford, an old car": what a firm makes is not the firm; "a Ford spokesman", "a Ford of old" is.
const isOneOfMany = ({ document: { tokens } }: Article, { first, last, value }: Match<Named>): boolean =>
  value.kind === 'organisation' &&
  first === last &&
  /^(?:an?|two|three|four|five|several|many)$/u.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:[,.;:?!)]|and|or)$/u.test(tokens[last + 1]?.lower ?? '')
