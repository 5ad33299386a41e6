import { isSmallLetter } from '../../characters.ts'
import { shape } from '../../flags.ts'
import type { Document, TokenSpan } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { classesAt, wordClass } from '../lexicon/lexicon.ts'
import { signal } from '../lexicon/signals.ts'

/**
 * Whether capitals say nothing in a sentence, since almost every word has one ("Minister To Visit Flooded Valley",
 * "FLOODS REACH THE COAST"): there only names are found that are known or that the rest of the article introduces.
 * `small` is how many of its tokens `isNoHeadings` tells.
 */
export const isHeading = (document: Document, sentence: TokenSpan, small: number): boolean =>
  small <= (sentence.last - sentence.first + 1) * mostSmall &&
  isCapitalised(document, sentence) &&
  !isCredit(document, sentence)

// "(Reporting by Ida Moe; Editing by Jon Vik)"
const isCredit = ({ tokens }: Document, { first }: TokenSpan): boolean => {
  const at = tokens[first]?.text === '(' ? first + 1 : first
  return isDesk(tokens, at) && tokens[at + 1]?.text === 'by'
}
const isDesk = among('reporting editing writing compiled')

/** 1 for a word that is written with a capital in a heading and has none, by its flags and those of what is before it. */
export const isNoHeadings = (told: number, before: number): number =>
  ((told & notCounted) | (before & signal.hyphen)) === 0 ? 1 : 0

const notCounted = shape.mark | shape.number | shape.capital | signal.small

function isCapitalised({ tokens, flags }: Document, { first, last }: TokenSpan): boolean {
  const end = tokens[last]?.text ?? ''
  let words = 0
  let capitals = 0
  let shouted = 0
  let telling = 0
  let told = first > 0 ? (flags[first - 1] ?? 0) : 0
  for (let at = first; at <= last; at++) {
    const isJoined = (told & signal.hyphen) !== 0
    told = flags[at] ?? 0
    const isCapital = (told & shape.capital) !== 0
    if ((told & (shape.mark | shape.number)) !== 0 || (!isCapital && (told & signal.small) !== 0)) continue
    const token = tokens[at]
    if (!token || token.end - token.start < 2 || (!isCapital && isJoined)) continue
    words++
    if (!isCapital) continue
    capitals++
    if (isShouted(token.text)) shouted++
    else if (at > first && (classesAt(token) & tellingClasses) !== 0) telling++
  }
  if (words < 4) return words > 1 && shouted === words && telling === 0 && shouted > 2
  if (shouted >= words * 0.7) return true
  return capitals >= words * 0.9 && telling > 0 && !/[.!?]/u.test(end)
}

const isShouted = (text: string): boolean =>
  text.length > 2 && !isSmallLetter(text.charCodeAt(1)) && text === text.toUpperCase()

// The share of small words in a heading in capitals; of all tokens, since only these are counted beforehand.
const mostSmall = 0.3

const tellingClasses = wordClass.common | wordClass.function
