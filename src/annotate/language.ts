import { englishWords, foreignWords } from './language-words.ts'
import type { Token } from './types.ts'

/** Whether a text is English, as its editor says or, where nobody says, as its most frequent words do. */
export const isEnglish = (tokens: readonly Token[], language?: string): boolean =>
  language === undefined ? !looksForeign(tokens) : /^en(?:-|$)/iu.test(language)

// A headline, a name or a table of figures has no such words in any language: it is taken for English.
function looksForeign(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, mostRead).filter(({ kind }) => kind === 'word')
  if (words.filter(({ text }) => !latin.test(text)).length * 2 > words.length) return true
  const count = (list: ReadonlySet<string>): number => words.filter(({ lower }) => list.has(lower)).length
  const english = count(englishWords)
  const foreign = count(foreignWords)
  return foreign >= 3 && foreign > 2 * english
}

const mostRead = 2000
const latin = /^\p{Script=Latin}/u
