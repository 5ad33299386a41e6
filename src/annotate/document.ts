import { titlesWithPoint } from './abbreviations.ts'
import { isEnglish } from './language.ts'
import { tokensIn } from './tokens.ts'
import type { Document, Token, TokenSpan } from './types.ts'

/** The tokens, sentences and paragraphs of a plain text, read once for all finders. */
export function readDocument(text: string, language?: string): Document {
  const tokens = tokensIn(text)
  const paragraphs = cut(tokens, (last) => isParagraphEnd(text, tokens, last))
  const ends = new Set(paragraphs.map(({ last }) => last))
  const sentences = cut(tokens, (last) => ends.has(last) || isSentenceEnd(tokens, last))
  return { text, tokens, sentences, paragraphs, isEnglish: isEnglish(tokens, language) }
}

/** The runs of tokens that `isEnd` closes; `first` and `last` are inclusive indexes into `tokens`. */
function cut(tokens: readonly Token[], isEnd: (last: number) => boolean): TokenSpan[] {
  const runs: TokenSpan[] = []
  let first = 0
  tokens.forEach((token, last) => {
    if (!isEnd(last)) return
    runs.push({ first, last, start: tokens[first]?.start ?? token.start, end: token.end })
    first = last + 1
  })
  return runs
}

// A single line break is soft when the sentence visibly goes on: nothing ends before it, a small letter follows.
function isParagraphEnd(text: string, tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  const token = tokens[last]
  if (!next || !token) return true
  const gap = text.slice(token.end, next.start)
  const line = gap.indexOf('\n')
  if (line < 0) return false
  return gap.includes('\n', line + 1) || terminal.test(token.text) || !/^\p{Ll}/u.test(next.text)
}

function isSentenceEnd(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last]
  const next = tokens[last + 1]
  if (!token || !next || next.start === token.end) return false
  const closing = closingMark.test(token.text) && last > 0 && tokens[last - 1]?.end === token.start
  const stop = closing ? tokens[last - 1] : token
  if (!stop || !opensSentence(next)) return false
  if (terminal.test(stop.text)) return true
  return stop.kind === 'word' && stop.text.endsWith('.') && abbreviationEnds(stop, next)
}

const terminal = /^(?:[.?!…]|\.{2,})$/u
const closingMark = /^(?:["'”’»)\]]|'')$/u

const opensSentence = ({ text, kind }: Token): boolean =>
  kind === 'mark' ? /^["'“‘«([—–-]|``$/u.test(text) : !/^\p{Ll}/u.test(text)

// "the U.S. Senate" goes on; "in the U.S. The move" does not: after an abbreviation only a function word opens a sentence.
const abbreviationEnds = ({ lower }: Token, next: Token): boolean =>
  !titlesWithPoint.has(lower.slice(0, -1)) &&
  !/^\p{L}\.$/u.test(lower) &&
  (next.kind === 'mark' || openers.has(next.lower))

const openers: ReadonlySet<string> = new Set(
  'the a an he she it they we i you this that these those in on at but and or as if when while after before there his her its their for from with some many most no not what who how why'.split(
    ' ',
  ),
)
