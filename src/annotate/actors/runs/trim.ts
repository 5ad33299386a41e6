import { isEnglishWord } from '../../english-words.ts'
import type { Token } from '../../types.ts'
import { among, memberOf } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { heads } from '../kinds/headed.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isMonthOfName } from '../lists/surnames.ts'
import { isFirmSuffix } from './firm-ends.ts'
import { isPostNominal } from './post-nominals.ts'
import type { Run } from './runs.ts'

/** Without the marks, articles and days of the week around a name. */
export function trim(article: Article, run: Run, from: number, to: number): [number, number] {
  const { tokens } = article.document
  let first = from
  let last = isSentenceBehindFirm(article, from, to) ? to - 1 : to
  if (last > first && hasClass(article, last, heads) && !isLooseListed(tokens[first]) && !isTime(article, first))
    return [first, last]
  while (first <= last && isLoose(article, first) && !isKnown(run, first, from, to)) first++
  while (
    last >= first &&
    ((isLoose(article, last) && !isKnown(run, last, from, to)) ||
      (last > first && (isPostNominal(tokens[last]) || isNumbered(tokens, last) || isMember(tokens, last))))
  )
    last--
  return [first, last]
}

// "Halden Airlines Flight 182", "a Halden Airlines Boeing 737"
const isNumbered = (tokens: Article['document']['tokens'], at: number): boolean =>
  isCraft(tokens, at) && tokens[at + 1]?.kind === 'number'
const isCraft = among('flight boeing airbus')

// "the Halden Member of Parliament"
const isMember = (tokens: Article['document']['tokens'], at: number): boolean =>
  tokens[at]?.text === 'Member' && tokens[at + 1]?.text === 'of' && isHouse(tokens, at + 2)
const isHouse = among('parliament congress assembly')

// "on Monday Police Chief Moe left", but "the Monday Club"
const isTime = (article: Article, at: number): boolean =>
  hasClass(article, at, wordClass.calendar) && isWhen(article.document.tokens, at - 1)
const isWhen = among('on in last this next since until by')

// "She left Moss Inc. Large firms came.": the point of the firm ends the sentence.
const isSentenceBehindFirm = ({ document: { tokens } }: Article, from: number, to: number): boolean =>
  to > from + 1 &&
  tokens[to - 1]?.text.endsWith('.') === true &&
  isFirmSuffix(tokens[to - 1]) &&
  isEnglishWord(tokens[to]?.lower ?? '')

const isKnown = ({ matches }: Run, at: number, from: number, to: number): boolean =>
  matches.some(({ first, last }) => first <= at && last >= at && first >= from && last <= to)

/** Whether a word only stands beside names: an article, a month, the quarter of a year. */
export const isLoose = (article: Article, at: number): boolean =>
  (hasClass(article, at, wordClass.calendar) && !isGiven(article, at)) || isLooseWord(article.document.tokens[at])

// "Jun-Jun Moe", "May-Britt Moe" have no month in them, "May-June" has.
const isGiven = (article: Article, at: number): boolean =>
  isGivenMonth(article, at) ||
  isMonthOfName(article, at) ||
  [1, -1].some((side) => {
    const [word, hyphen, other] = [0, 1, 2].map((step) => article.document.tokens[at + step * side])
    const isOther = !hasClass(article, at + 2 * side, wordClass.calendar) || other?.lower === word?.lower
    return hyphen?.text === '-' && other?.kind === 'word' && isCapital(article, at + 2 * side) && isOther
  })

// "said Jan Moe", "April Moe left", where "in April Moe left" has a month.
const isGivenMonth = (article: Article, at: number): boolean =>
  isCapital(article, at + 1) &&
  givenMonths.has(article.document.tokens[at]?.text ?? '') &&
  !hasClass(article, at + 1, wordClass.calendar) &&
  !beforeMonths.has(article.document.tokens[at - 1]?.lower ?? '') &&
  article.document.tokens[at - 1]?.kind !== 'number'
const givenMonths: ReadonlySet<string> = new Set(['Jan', 'April', 'June', 'August'])
const beforeMonths: ReadonlySet<string> = new Set(
  '- – in on of since by from until till between during for last this next early late mid and to before after through'.split(
    ' ',
  ),
)

// "Halden Q2 profit"
const isLooseWord = (token: Token | undefined): boolean =>
  isLooseListed(token) || (token?.text.length === 2 && quarter.test(token.text))
const quarter = /^[QH]\d$/u

const isLooseListed = (token: Token | undefined): boolean =>
  token !== undefined && isLooseSmall(token.word) && (token.text === token.lower || token.text === 'The')
const isLooseSmall = memberOf(['-', '‐', '‑', '–', '&', 'of', 'for', 'the', 'and'])
