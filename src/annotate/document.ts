import { titlesWithPoint } from './abbreviations.ts'
import { isLetter, lineBreaksIn, startsWithSmall } from './characters.ts'
import { flagsOf, beyond } from './flags.ts'
import { isEnglish } from './language.ts'
import { tokensIn } from './tokens.ts'
import { tokenAt } from './tokens.ts'
import type { Document, Token, TokenSpan } from './types.ts'
import { memberOf } from './vocabulary.ts'

/** The tokens, sentences and paragraphs of a plain text, read once for all finders. */
export function readDocument(text: string, language?: string): Document {
  const tokens = tokensIn(text)
  const flags = new Int32Array(tokens.length + beyond)
  tokens.forEach((token, at) => (flags[at] = flagsOf(token)))
  const paragraphs: TokenSpan[] = []
  const sentences: TokenSpan[] = []
  let paragraph = 0
  let sentence = 0
  for (let last = 0; last < tokens.length; last++) {
    if (goesOn(text, tokens[last], tokens[last + 1])) continue
    const endsParagraph = isParagraphEnd(text, tokens, last)
    if (!endsParagraph && !isSentenceEnd(tokens, last)) continue
    sentences.push(spanOf(tokens, sentence, last))
    sentence = last + 1
    if (!endsParagraph) continue
    paragraphs.push(spanOf(tokens, paragraph, last))
    paragraph = last + 1
  }
  return { text, tokens, flags, sentences, paragraphs, isEnglish: isEnglish(tokens, language) }
}

/** A run of tokens; `first` and `last` are inclusive indexes into `tokens`. */
const spanOf = (tokens: readonly Token[], first: number, last: number): TokenSpan => ({
  first,
  last,
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
})

/** Whether nothing can end at a token, as at nearly all: a mark follows without a space, or one space after a letter. */
function goesOn(text: string, token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next) return false
  const gap = next.start - token.end
  return gap === 0 || (gap === 1 && text.charCodeAt(token.end) === space && isLetter(text.charCodeAt(token.end - 1)))
}
const space = 32

// A single line break is soft when the sentence visibly goes on: nothing ends before it, a small letter follows.
function isParagraphEnd(text: string, tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  const token = tokens[last]
  if (!next || !token) return true
  const breaks = lineBreaksIn(text, token.end, next.start)
  return breaks > 0 && (breaks > 1 || isTerminal(token) || !startsWithSmall(next.text))
}

function isSentenceEnd(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last]
  const next = tokens[last + 1]
  if (!token || !next || token.kind === 'number' || next.start === token.end) return false
  const before = tokenAt(tokens, last - 1)
  const isClosing = token.kind === 'mark' && before?.end === token.start && isClosingMark(token.word)
  const stop = isClosing ? before : token
  const second = tokens[last + 2]
  return (endsSentence(stop, next, second) || isHourEnd(stop, next, second)) && opensSentence(next)
}

const endsSentence = (stop: Token, next: Token, second: Token | undefined): boolean =>
  stop.kind === 'word' ? stop.text.endsWith('.') && abbreviationEnds(stop, next, second) : isTerminal(stop)

// "at 1:20 a.m. Contact was lost" ends, "at 3 p.m. Sunday" and "at 3 p.m. Moscow time" go on.
const isHourEnd = ({ lower }: Token, next: Token, second: Token | undefined): boolean =>
  (lower === 'a.m.' || lower === 'p.m.') && !afterHours.has(next.lower) && second?.lower !== 'time'
const afterHours: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec gmt utc et pt ct mt est edt cst cdt mst mdt pst pdt bst cet cest ist jst hkt aest eastern central pacific mountain local'.split(
    ' ',
  ),
)

const isTerminal = ({ word, text }: Token): boolean => isStop(word) || text.startsWith('..')
const isStop = memberOf([...'.?!…'])
const isClosingMark = memberOf([...`"'”″’»)]`, "''", '``'])

const opensSentence = ({ text, kind }: Token): boolean =>
  kind === 'mark' ? openingMarks.has(text.charAt(0)) || text === '``' : !startsWithSmall(text)
const openingMarks: ReadonlySet<string> = new Set(`"'“‘«([—–-`)

// "the U.S. Senate" goes on; "in the U.S. The move" does not: after an abbreviation only a function word opens a sentence,
// or a mark that no small letter follows: "in the U.S. “soon”".
const abbreviationEnds = ({ lower }: Token, next: Token, second: Token | undefined): boolean =>
  !titlesWithPoint.has(lower.slice(0, -1)) &&
  !/^\p{L}\.$/u.test(lower) &&
  (next.kind === 'mark' ? !startsWithSmall(second?.text ?? '') : openers.has(next.lower))

const openers: ReadonlySet<string> = new Set(
  'the a an he she it they we i you this that these those in on at but and or as if when while after before there his her its their for from with some many most no not what who how why'.split(
    ' ',
  ),
)
