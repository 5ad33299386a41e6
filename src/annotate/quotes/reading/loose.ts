import { startsWithCapital, startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import { isNominative } from './grammar-words.ts'
import { isHeadline } from './headline.ts'
import type { Marked } from './marks.ts'
import { markedAt, type Reading, type Run } from './reading.ts'
import { hasBit, Is } from './words.ts'

/** What the sentence around marked words tells of them, read once for all of them. */
export type SentenceKind = { readonly isReporting: boolean; readonly isHeading: boolean }

/** The kind of a sentence; `hasSpeech` where one of its attributions was found. */
export const kindOf = (reading: Reading, sentence: Run, hasSpeech: boolean): SentenceKind => ({
  isReporting: hasSpeech || hasCue(reading, sentence),
  isHeading: isHeadline(reading, sentence, true),
})

/** Whether marked words that nothing in their sentence reports are somebody's words, not a name or a turn of phrase. */
export function isLoose(reading: Reading, marked: Marked, sentence: Run, kind: SentenceKind): boolean {
  const { first, last, closed, single } = marked
  const isWhole = first === sentence.first && last >= sentence.last - 1
  // A heading of its own between single marks.
  if (isWhole && single && last - first < 12 && !isRunOn(reading, first) && !isTakenUp(reading, first)) return false
  if (closed && !isWhole && isNamed(reading, marked, sentence, kind)) return false
  if (!closed || isWhole || last - first >= 6) return true
  // "Mayor: ‘We pay’"
  if (hasBit(reading.bits, first - 1, Is.colon) && last - first > 2 && last === sentence.last) return true
  // "“Well,” he began"
  if (first === sentence.first && reading.tokens[last - 1]?.text === ',' && isNominative(reading.tokens, last + 1))
    return true
  return isFragment(reading, marked, kind.isReporting)
}

/** Whether the quotation before stayed open for these marked words to go on with it. */
export const isTakenUp = (reading: Reading, first: number): boolean => markedAt(reading, first - 1)?.closed === false

/** Whether the line before token `first` goes on with it. */
export const isRunOn = ({ document, tokens }: Reading, first: number): boolean =>
  first > 0 && !document.text.slice(tokens[first - 1]?.end, tokens[first]?.start).includes('\n')

// “rigged system” in a sentence that reports something; not “Rigged System”, and not so-called “experts”.
function isFragment({ tokens }: Reading, { first, last, single }: Marked, isReporting: boolean): boolean {
  if (distancing.test(tokens[first - 1]?.lower ?? '') || isTerm(tokens, first, last)) return false
  const words = tokens.slice(first + 1, last).filter(({ kind }) => kind === 'word')
  const isExclaimed = /^[!?]$/u.test(tokens[last - 1]?.text ?? '')
  const isName = !isExclaimed && words.every(({ text }) => startsWithCapital(text) || text.length < 4)
  if (words.length === 0 || isName) return false
  return isReporting || (words.length > 1 && !single)
}

// "a “hold” rating": one word between marks that describes a noun.
const isTerm = (tokens: Reading['tokens'], first: number, last: number): boolean =>
  last === first + 2 &&
  isDeterminer(tokens, first - 1) &&
  startsWithSmall(tokens[last + 1]?.text ?? '') &&
  terms.test(tokens[last + 1]?.lower ?? '')

const isDeterminer = among('a an its their his her no the')
const terms = /^(?:ratings?|button|key|vote|list|status|sign|label|column|category|option|symbol|stamp|tag|grade)$/u

// "signed on for “The Night Heron,”": capitals in the middle of a plain sentence make a name, unless somebody exclaims them.
function isNamed(
  reading: Reading,
  { first, last, single }: Marked,
  sentence: Run,
  { isHeading }: SentenceKind,
): boolean {
  const { bits, tokens } = reading
  if (single || first === sentence.first || /^[!?]$/u.test(tokens[last - 1]?.text ?? '')) return false
  if (hasBit(bits, first - 1, Is.colon | Is.comma) || isHeading) return false
  const words = tokens.slice(first + 1, last).filter(({ kind }) => kind !== 'mark')
  return words.length > 1 && words.every(({ text }, i) => /^[\p{Lu}\p{N}]/u.test(text) || (i > 0 && text.length < 5))
}

const distancing = /^(?:called|named|titled|entitled|dubbed|for|or|with|means|meaning)$/u

const hasCue = ({ cues }: Reading, { first, last }: Run): boolean => {
  for (let i = first; i <= last; i++) if (cues.has(i)) return true
  return false
}
