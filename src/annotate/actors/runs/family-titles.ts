import { isEnglishWord } from '../../english-words.ts'
import { isArticle } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { allClasses, wordClass } from '../lexicon/lexicon.ts'
import { isFamilyTitle } from '../lists/surnames.ts'
import type { Run } from './runs.ts'

/** Whether an honour that is a part of names, too, stands at a token: "Hassan Sheikh Vold". */
export const isHonour = among('sheikh sheik imam malik emir sultan haji')

/** Whether a title ends a name as its surname: "Dola Sen", "Taurean Prince", but not "the Vold King", "Texas Judge". */
export const isFamily = (article: Article, run: Run, start: number, at: number): boolean =>
  at === run.last &&
  (at === start + 1 || isHonour(article.document.tokens, at)) &&
  isFamilyTitle(article.document.tokens, at) &&
  !isArticle(article.document.tokens, start - 1) &&
  !hasClass(article, start, allClasses & ~wordClass.given) &&
  !isEnglishWord(article.document.tokens[start]?.lower ?? '') &&
  !run.matches.some(({ first }) => first === start)
