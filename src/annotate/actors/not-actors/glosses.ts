import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { languages } from '../lists/never-names.ts'

/**
 * Whether a name only says how something is called in another language: "Lakes Board (German: Seenrat)", "(Croatian
 * Jezero)".
 */
export function isGloss(article: Article, { first, named, rule }: Candidate): boolean {
  if (named !== null) return false
  const { tokens } = article.document
  if (tokenAt(tokens, first - 1)?.text === ':') {
    const isTranslation = tokenAt(tokens, first - 2)?.text === 'translation'
    return isLanguage(article, isTranslation ? first - 3 : first - 2)
  }
  return tokenAt(tokens, first - 2)?.text === '(' && rule === 'lone-word' && isLanguage(article, first - 1)
}

const isLanguage = (article: Article, at: number): boolean =>
  hasClass(article, at, wordClass.demonym) ||
  isTongue(article.document.tokens, at) ||
  (at >= 0 && wellKnownAt(article.document.tokens, at)?.value.form === 'demonym')
const isTongue = among(`${languages} yiddish zulu xhosa`)
