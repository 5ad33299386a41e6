import { isEnglishWord } from '../english-words.ts'
import { hasClass, type Article } from './article.ts'
import { heads } from './headed.ts'
import { wordClass } from './lexicon.ts'

/** Whether a number ends a person's name: "Harald V", "Omar Lind III". */
export const isNumberedPerson = (article: Article, first: number, last: number): boolean =>
  last > first && hasClass(article, first, wordClass.given) && isRoman(article.document.tokens[last]?.text ?? '')
const isRoman = (text: string): boolean => text.length < 5 && /^[IVX]+$/u.test(text)

/** Whether a given name that is a place's too begins a person's: "Charlotte Lind", but not "Charlotte Hornets". */
export const isGivenAndFamily = (article: Article, first: number, last: number): boolean =>
  hasClass(article, first, wordClass.given) &&
  !hasClass(article, last, noFamily | heads) &&
  !isEnglishWord(article.document.tokens[last]?.lower ?? '')
/** Whether a given name that is a place's too begins a person's of three words: "Salvador Abraham Gomez". */
export const isThreePartName = (article: Article, first: number, last: number): boolean =>
  last === first + 2 &&
  hasClass(article, first, wordClass.given) &&
  hasClass(article, first + 1, wordClass.given) &&
  isGivenAndFamily(article, first + 1, last)
const noFamily = wordClass.common | wordClass.role | wordClass.topic | wordClass.never | wordClass.calendar
