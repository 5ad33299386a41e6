import { isEnglishWord } from '../../english-words.ts'
import { tokenAt } from '../../tokens.ts'
import type { Token } from '../../types.ts'
import { opensAt, type Article } from '../article.ts'
import { hintsOf } from '../lexicon/hints.ts'
import { classesAt, wordClass } from '../lexicon/lexicon.ts'
import { actingVerbs } from '../lists/verbs.ts'

/** A word beside a candidate, as it is compared, with its `wordClass` and `hint`. */
export type Word = { readonly text: string; readonly classes: number; readonly hints: number }

/** The words beside a candidate: the two before it and the three after it, those after it in lower case. */
export type Beside = {
  readonly introduction: Word
  readonly before: Word
  readonly after: Word
  readonly second: Word
  readonly third: Word
  readonly isLone: boolean
}

/** The words beside the tokens of a name. */
export function besideOf(article: Article, first: number, last: number): Beside {
  const { tokens } = article.document
  return {
    introduction: toWord(tokenAt(tokens, first - 2)),
    before: opensAt(article, first) ? noWord : wordBefore(tokenAt(tokens, first - 1), opensAt(article, first - 1)),
    after: toWord(tokens[last + 1]),
    second: toWord(tokens[last + 2]),
    third: toWord(tokens[last + 3]),
    isLone: first === last,
  }
}

const noWord: Word = { text: '', classes: 0, hints: 0 }
const toWord = (token: Token | undefined): Word =>
  token ? { text: token.lower, classes: classesAt(token), hints: hintsOf(token.word) } : noWord

// "Near Halden", "Regulator Halden": a word of grammar and one that opens the sentence are the same with a capital.
function wordBefore(token: Token | undefined, opensSentence: boolean): Word {
  if (!token) return noWord
  const classes = classesAt(token)
  const text = opensSentence || (classes & wordClass.function) !== 0 ? token.lower : token.text
  return { text, classes, hints: text === token.lower ? hintsOf(token.word) : 0 }
}

/** Whether a word hints at one of these, bits of `hint`. */
export const has = ({ hints }: Word, flags: number): boolean => (hints & flags) !== 0
/** Whether a word says what somebody is: a title or a role. */
export const isTitle = ({ classes }: Word): boolean => (classes & (wordClass.title | wordClass.role)) !== 0
/** Whether a word is a common noun, as it stands, that hints at nothing: "reactor", but neither "sank" nor "spokesman". */
export const isNoun = ({ text, classes, hints }: Word): boolean =>
  hints === 0 &&
  (classes & wordClass.function) === 0 &&
  /^[a-z]{3,}$/u.test(text) &&
  !/(?:ed|s)$/u.test(text) &&
  !actingVerbs.has(text) &&
  isEnglishWord(text)
/** Whether a name only begins an adjective, so that an article before it is another word's: "the Halden-led party". */
export const isDone = ({ after, second }: Beside): boolean => after.text === '-' && second.text.endsWith('ed')
