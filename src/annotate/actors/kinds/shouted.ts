import { codeAt, isSmallLetter } from '../../characters.ts'
import { isEnglishWord } from '../../english-words.ts'
import { amongSmall } from '../../vocabulary.ts'
import { hasClass, opensAt, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isFullName } from '../runs/introduced.ts'
import { isDateline, isLabelled, isRegionOfDateline } from './datelines.ts'

/** What a lone word in capitals names: a body by its initials, the place of a dateline; `null` for other words. */
export function ofShouted(article: Article, at: number): Candidate[] | null {
  const { tokens } = article.document
  const text = tokens[at]?.text ?? ''
  if (isSmallLetter(codeAt(text, 1)) || !isInitials.test(text)) return null
  // "MR MOE: No."
  if (text.length > 2 && isTitled(article, at)) return [toCandidate(at, at, 'person', 'titled')]
  // "at 12:42 p.m. CT"
  if (isTicker(tokens, at) || isDegree(article, at) || isHour(tokens, at - 1)) return []
  if (statesmen.has(text)) return [toCandidate(at, at, 'person', 'personal-form')]
  if (text.length > 3 && isDateline(article, at))
    return isLabelled(article, at, at) ? [] : [toCandidate(at, at, 'place', 'dateline')]
  if (text.length < 5 && isRegionOfDateline(article, at)) return [toCandidate(at, at, 'place', 'dateline')]
  if (isRoman.test(text)) return []
  if (text.length > 3 && isLabel(article, at))
    return isTurn(article, at) ? [toCandidate(at, at, null, 'label', false)] : []
  // "DDG 70", "(CTF) 50": what is numbered is one of many.
  const after = tokens[at + 1]?.text === ')' ? tokens[at + 2] : tokens[at + 1]
  // "HK$2,100", "NZ $99"
  if (/^[$€£¥]$/u.test(after?.text ?? '') && (text.length < 3 || after?.start === tokens[at]?.end)) return []
  if (after?.kind === 'number') return []
  // "a super PAC", "It was RIGGED": words in capitals.
  if (tokens[at - 1]?.lower === 'super') return []
  if (hasClass(article, at, wordClass.organisationHead)) return null
  if (text.length > 3 && !text.includes('.') && isEnglishWord(text.toLowerCase()))
    return [toCandidate(at, at, null, 'common-word', false)]
  return [toCandidate(at, at, 'org', 'initials')]
}

const isHour = amongSmall('a.m. p.m. am pm')

// "MR MOE", "SECRETARY KERRY: No."
const isTitled = (article: Article, at: number): boolean => {
  const before = article.document.tokens[at - 1]?.text ?? ''
  if (/^(?:MR|MRS|MS|DR|SEN|REP|GEN|COL|SIR)\.?$/u.test(before)) return true
  return isTurn(article, at) && hasClass(article, at - 1, wordClass.title) && before.length > 2 && isUpper(before)
}
const isUpper = (text: string): boolean => text === text.toUpperCase()

/** People whom the news calls by their initials. */
const statesmen: ReadonlySet<string> = new Set(['FDR', 'LBJ', 'MLK', 'AOC', 'MBS', 'RFK'])

// "(NASDAQ: HALD)", "<HALD.OL>": under what a share is traded, not who.
const isTicker = (tokens: Article['document']['tokens'], at: number): boolean =>
  tokens[at - 1]?.text === '<' ||
  (tokens[at - 1]?.text === '.' && tokens[at - 1]?.end === tokens[at]?.start) ||
  (tokens[at - 1]?.text === ':' &&
    /^[(;,]$/u.test(tokens[at - 3]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[at - 2]?.text ?? ''))

// "Ida Moe, RN, left": what she is, not where.
const isDegree = (article: Article, at: number): boolean => {
  const [before, after, next] = [-1, 1, 2].map((step) => article.document.tokens[at + step]?.text ?? '')
  return before === ',' && after === ',' && /^\p{Ll}/u.test(next ?? '') && isFullName(article, at - 2)
}

const isInitials = /^(?:\p{Lu}{2,14}s?|(?:\p{Lu}\.){2,})$/u
// Nobody counts three hundred kings.
const isRoman = /^(?!CCC)[IVXLC]+$/u

// "MOE: No.": short for Ida Moe, where "PRICE: 5" and "QUESTION: Will it rise?" name nobody.
const isTurn = ({ document: { tokens } }: Article, at: number): boolean =>
  tokens[at + 1]?.text === ':' && !isEnglishWord(tokens[at]?.lower ?? '')

/** Whether a name in capitals says whose words follow: "TARNI VOLD: No.", but not "HFT VOLD: 5". */
export const isSpeakersTurn = (article: Article, first: number, last: number): boolean =>
  opensAt(article, first) &&
  article.document.tokens[last + 1]?.text === ':' &&
  article.document.tokens.slice(first, last + 1).every(({ text }) => text.length > 2 && /[AEIOUY]/u.test(text))

// "QUESTION: Will it rise?"
const isLabel = (article: Article, at: number): boolean =>
  hasClass(article, at, labels) ||
  (opensAt(article, at) &&
    article.document.tokens[at + 1]?.text === ':' &&
    article.document.tokens[at - 1]?.text !== '(')
const labels = wordClass.common | wordClass.function | wordClass.portfolio | wordClass.topic
