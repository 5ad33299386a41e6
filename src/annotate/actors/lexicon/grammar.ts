import { hasClass, isCapital, isInHeading, opensAt, type Article } from '../article.ts'
import { isMonthOfName } from '../lists/surnames.ts'
import { isFirmSuffix } from '../runs/firm-ends.ts'
import type { Run } from '../runs/runs.ts'
import { wordClass } from './lexicon.ts'

/**
 * Whether a word is one of grammar, and not "Will" in "Will Moe" and "Ida Will" or "Per" in "Per Moe" where no sentence
 * begins: these are names, too.
 */
export const isGrammar = (article: Article, at: number): boolean =>
  hasClass(article, at, wordClass.function) &&
  !(
    /^(?:Will|Per)$/u.test(article.document.tokens[at]?.text ?? '') &&
    !opensAt(article, at) &&
    (isCapital(article, at + 1) ||
      (isCapital(article, at - 1) && hasClass(article, at - 1, wordClass.given) && !isInHeading(article, at)))
  )

/** Whether a word of grammar inside a run ends a name: "Regina Vik In". */
export const isLooseWord = (article: Article, run: Run, at: number): boolean =>
  isCapital(article, at) &&
  isGrammar(article, at) &&
  !isMiddle(article, run, at) &&
  !(at > run.first && isMonthOfName(article, at)) &&
  !isAgainst(article, run, at) &&
  !(at === run.last && at > run.first && isFirmSuffix(article.document.tokens[at])) &&
  !run.matches.some((match) => match.first <= at && match.last >= at) &&
  article.document.tokens[at + 1]?.text !== '-'

// "the Mothers Against Halden", but not "Protests Against Halden" at the head of a sentence
const isAgainst = (article: Article, { first, last }: Run, at: number): boolean =>
  at === first + 1 &&
  at < last &&
  article.document.tokens[at]?.text === 'Against' &&
  article.document.tokens[first]?.lower.endsWith('s') === true &&
  !opensAt(article, first)

// "Harald A E Moe", "Omar Or Rashid"
const isMiddle = (article: Article, run: Run, at: number): boolean =>
  (article.document.tokens[at]?.text === 'Or' && at > run.first && at < run.last && !run.isHeading) ||
  (article.document.tokens[at]?.text.length === 1 &&
    at < run.last &&
    (hasClass(article, at - 1, wordClass.given) || article.document.tokens[at - 1]?.text.length === 1))
