import { isSmallLetter } from '../characters.ts'
import { flagOf, shape } from '../flags.ts'
import type { TokenSpan } from '../types.ts'
import type { Article } from './article.ts'
import { classesAt, wordClass } from './lexicon.ts'
import { signal } from './signals.ts'

/**
 * Whether capitals say nothing in a sentence, since almost every word has one ("Minister To Visit Flooded Valley",
 * "FLOODS REACH THE COAST"): there only names are found that are known or that the rest of the article introduces.
 */
export function isHeading({ document }: Article, { first, last }: TokenSpan): boolean {
  const { tokens, flags } = document
  const end = tokens[last]?.text ?? ''
  let words = 0
  let small = 0
  let capitals = 0
  let shouted = 0
  let telling = 0
  let told = first > 0 ? (flags[first - 1] ?? 0) : 0
  for (let at = first; at <= last; at++) {
    const isJoined = (told & hyphen) !== 0
    told = flags[at] ?? 0
    const isCapital = (told & shape.capital) !== 0
    if ((told & (shape.mark | shape.number)) !== 0 || (!isCapital && (told & signal.small) !== 0)) continue
    const token = tokens[at]
    if (!token || token.end - token.start < 2 || (!isCapital && isJoined)) continue
    words++
    if (!isCapital) {
      // Most sentences are told from headings by their first words.
      if (++small > (last - first + 1) * mostSmall) return false
      continue
    }
    capitals++
    if (isShouted(token.text)) shouted++
    else if (at > first && (classesAt(token) & tellingClasses) !== 0) telling++
  }
  if (words < 4) return words > 1 && shouted === words && telling === 0 && shouted > 2
  if (shouted >= words * 0.7) return true
  return capitals >= words * 0.9 && telling > 0 && !/[.!?]/u.test(end)
}

const hyphen = flagOf(['-'])

const isShouted = (text: string): boolean =>
  text.length > 2 && !isSmallLetter(text.charCodeAt(1)) && text === text.toUpperCase()

// The share of small words in a heading in capitals; of all tokens, since only these are counted beforehand.
const mostSmall = 0.3

const tellingClasses = wordClass.common | wordClass.function
