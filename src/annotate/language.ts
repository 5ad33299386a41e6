import { startsWithLatin } from './characters.ts'
import { english, foreign, languageOf } from './language-words.ts'
import type { Token } from './types.ts'

/** Whether a text is English, as its editor says or, where nobody says, as its most frequent words do. */
export const isEnglish = (tokens: readonly Token[], language?: string): boolean =>
  language === undefined ? !looksForeign(tokens) : /^en(?:-|$)/iu.test(language)

// A headline, a name or a table of figures has no such words in any language: it is taken for English.
function looksForeign(tokens: readonly Token[]): boolean {
  let words = 0
  let strange = 0
  let own = 0
  let other = 0
  for (let at = 0; at < tokens.length && at < mostRead; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    words++
    if (token.word === 0 && !startsWithLatin(token.text)) strange++
    const language = languageOf(token.word)
    if (language === english) own++
    else if (language === foreign) other++
  }
  return strange * 2 > words || (other >= 3 && other > 2 * own)
}

const mostRead = 2000
