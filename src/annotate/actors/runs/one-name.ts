import { isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { hasClass, type Article } from '../article.ts'
import { isFamilyName } from '../kinds/family-heads.ts'
import { headOf, heads } from '../kinds/headed.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isHoldersOffice, isOfficeOf } from './office-of.ts'
import { isStrongTitle } from './offices.ts'
import type { Run } from './runs.ts'

/** Whether a run, from token `first` on, is one name and holds no title that would part it: "Council of State". */
export function isOneName(article: Article, run: Run, first: number): boolean {
  if (run.matches.some((match) => match.first === first && match.last === run.last)) return true
  const head = headOf(article, first, run.last)
  if (first === run.last || !hasClass(article, head, heads)) return false
  if (isHoldersOffice(article.document.tokens, head) || isOfficeOf(article.document.tokens, run.last - 2)) return true
  const isTitled = hasClass(article, run.last, wordClass.title) && !hasClass(article, run.last, wordClass.portfolio)
  if (head !== run.last && isTitled) return false
  if (hasClass(article, run.last - 2, wordClass.title) && isFamilyName(article, run.last - 1, run.last)) return false
  if (opensWithLetters(article.document.tokens, first, run.last)) return true
  for (let at = first; at < run.last; at++) if (isStrongTitle(article, at)) return false
  return true
}

// "the PC Agency", but not "PC Tim Banks": letters that are a title elsewhere.
const opensWithLetters = (tokens: readonly Token[], first: number, last: number): boolean =>
  last === first + 1 && isThe(tokens, first - 1) && /^\p{Lu}{2,3}$/u.test(tokens[first]?.text ?? '')
