import { hasClass, type Article } from './article.ts'
import { toCandidate, type Candidate } from './candidate.ts'
import { heads } from './headed.ts'
import { abstractEnd, classesOf, wordClass } from './lexicon.ts'

/** What a capitalised word that stands alone may name: nothing for titles, peoples, months and words of grammar. */
export function ofWord(article: Article, at: number): Candidate[] {
  const { tokens } = article.document
  const text = tokens[at]?.text ?? ''
  const before = tokens[at - 1]?.text ?? ''
  if (directions.has(text) && before.toLowerCase() === 'the')
    return [{ ...toCandidate(at, at, 'place', 'direction'), isSure: false }]
  if (text.length < 2 || before === '@' || hasClass(article, at, nothing) || isRoman.test(text)) return []
  if (text.length > 3 && isInitials.test(text) && isLabel(article, at)) return []
  if (isInitials.test(text))
    return tokens[at + 1]?.kind === 'number' || (tokens[at + 2]?.kind === 'number' && tokens[at + 1]?.text === ')')
      ? []
      : [toCandidate(at, at, 'org', 'initials')]
  if (isCamel.test(text)) return [toCandidate(at, at, 'org', 'camel-case')]
  if (before === 'The' && !article.opens[at - 1] && !hasClass(article, at, wordClass.title))
    return [toCandidate(at, at, 'org', 'definite-name')]
  const unsure = (rule: string): Candidate[] => [{ ...toCandidate(at, at, null, rule), isSure: false }]
  if (hasClass(article, at, heads | wordClass.topic | wordClass.portfolio) && !hasClass(article, at, wordClass.given))
    return unsure('head-alone')
  if (hasClass(article, at, wordClass.title) && !hasClass(article, at, wordClass.given)) return []
  if (isCommon(article, at)) return unsure('common-word')
  if (abstractEnd.test(tokens[at]?.lower ?? '') && !hasClass(article, at, wordClass.given))
    return unsure('abstract-word')
  if (/\p{N}/u.test(text) || tokens[at + 1]?.kind === 'number') return unsure('numbered')
  if (openingQuote.test(before) && /^["”’']$/u.test(tokens[at + 1]?.text ?? '')) return unsure('quoted')
  const type = hasClass(article, at, wordClass.given) ? 'person' : null
  return [{ ...toCandidate(at, at, type, 'lone-word'), isSure: !article.opens[at] }]
}

const directions: ReadonlySet<string> = new Set(['North', 'South', 'East'])
const openingQuote = /^["“‘']$/u
const nothing = wordClass.demonym | wordClass.never | wordClass.calendar | wordClass.function | wordClass.placeOpener
// "QUESTION: Will it rise?"
const isLabel = (article: Article, at: number): boolean =>
  hasClass(article, at, shoutedWords) || (article.opens[at] === 1 && article.document.tokens[at + 1]?.text === ':')
const shoutedWords = wordClass.common | wordClass.function | wordClass.portfolio | wordClass.topic
const isInitials = /^(?:\p{Lu}{2,10}s?|(?:\p{Lu}\.){2,})$/u
// "JustGiving", but not "McKay", "DeVito".
const isCamel = /^(?!Mac|Mc|De|Di|La|Le|Fitz|Van|O['’]).*\p{Ll}\p{Lu}/u
const isRoman = /^[IVXLC]+$/u

// "Peacekeeping", "Governments", "Senators": a plural or an abstract noun with a capital is emphasis, mostly.
function isCommon(article: Article, at: number): boolean {
  const { lower = '' } = article.document.tokens[at] ?? {}
  if (hasClass(article, at, wordClass.given)) return false
  if (hasClass(article, at, wordClass.common | wordClass.role)) return true
  return (
    lower.endsWith('s') &&
    (classesOf(lower.slice(0, -1)) & (wordClass.title | wordClass.role | heads | wordClass.common)) !== 0
  )
}
