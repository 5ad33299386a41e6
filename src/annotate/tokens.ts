import { otherAbbreviations, titlesWithPoint } from './abbreviations.ts'
import { isApostrophe, isCapitalLetter, isDigit, isLetter, isMark, isSpace } from './characters.ts'
import { codesOf, markEnd, numberEnd, wordEnd, type Codes } from './token-ends.ts'
import type { Token, TokenKind } from './types.ts'
import { memberOf } from './vocabulary.ts'
import { numberIn, numberOf, wordOf } from './word-numbers.ts'

/**
 * The words, numbers and marks of a text in order; white space is left out.
 * A possessive is a token of its own (`NATO` `’s`), a hyphen too (`Russia` `-` `Ukraine`), and an abbreviation keeps
 * its point (`U.S.`, `Mr.`, `J.`).
 */
export function tokensIn(text: string): Token[] {
  const tokens: Token[] = []
  const codes = codesOf(text)
  let at = 0
  while (at < text.length) {
    const code = codes[at] ?? 0
    if (isSpace(code)) at++
    else if (isLetter(code)) at = pushWord(tokens, text, codes, at, wordEnd(codes, at) ?? endAt(text, at))
    else if (isMark(code)) at = pushMark(tokens, text, codes, at, markEnd(codes, at))
    else if (isDigit(code)) at = pushNumber(tokens, text, at, numberEnd(codes, at) ?? endAt(text, at))
    else at = pushOther(tokens, text, codes, at, endAt(text, at))
  }
  return tokens
}

/** The token at a place; undefined behind the last and before the first, for which to ask an array costs a lot. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined => (at < 0 ? undefined : tokens[at])

/** Whether the token at a place touches both its neighbours, with no space between. */
export const isTight = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at - 1)?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start

// In the order of trial: a word (dotted initials first), a number with its letters, any other mark.
const initials = String.raw`(?:\p{L}\.){1,8}(?!\p{L})`
// "PeÃ±a": a letter whose two bytes were read one by one, the second as a mark, but as no space or closing mark.
const misread = String.raw`(?<=[ÂÃ]|A\u0302|A\u0303)[\u0080-\u009F\u00A1-\u00BA\u00BC-\u00BF]`
// Nothing is written in more pieces; without the limit, millions of them would overflow the stack of the expression.
const word = String.raw`\p{L}(?:[\p{L}\p{M}\p{N}]|${misread})*(?:(?:['’][\p{L}\p{M}]+){1,16}|(?<=\p{N})(?:[.,]\p{N}+){1,16}[\p{L}\p{M}]*)?`
const number = String.raw`\p{N}[\p{N}\p{L}\p{M}]*(?:[.,]\p{N}+){0,16}[\p{L}\p{M}]*`
const token = new RegExp(String.raw`${initials}|${word}|${number}|\S`, 'uy')

/** The end of whatever begins at `start`, for what is too rare or too varied to be read by hand; `start` for a space. */
function endAt(text: string, start: number): number {
  token.lastIndex = start
  return token.test(text) ? token.lastIndex : start
}

function pushOther(tokens: Token[], text: string, codes: Codes, start: number, end: number): number {
  if (end === start) return start + 1
  if (aNumber.test(text.slice(start, start + 2))) return pushNumber(tokens, text, start, end)
  if (aLetter.test(text.slice(start, start + 2))) return pushWord(tokens, text, codes, start, end)
  tokens.push(toToken(text.slice(start, end), start, 'mark'))
  return end
}

const aLetter = /^\p{L}/u
const aNumber = /^\p{N}/u

function pushNumber(tokens: Token[], text: string, start: number, end: number): number {
  tokens.push(toToken(text.slice(start, end), start, 'number'))
  return end
}

function pushWord(tokens: Token[], text: string, codes: Codes, start: number, end: number): number {
  const owner = end - 2 > start && isPossessive(codes, end) ? end - 2 : end
  tokens.push(toListed(text, codes, start, owner, 'word'))
  if (owner < end) tokens.push(toListed(text, codes, owner, end, 'mark'))
  return end
}

const isPossessive = (codes: Codes, end: number): boolean =>
  ((codes[end - 1] ?? 0) | 32) === smallS && isApostrophe(codes[end - 2] ?? 0)
const smallS = 115

function pushMark(tokens: Token[], text: string, codes: Codes, start: number, end: number): number {
  const isPoint = end === start + 1 && codes[start] === point
  const last = isPoint ? tokens.at(-1) : undefined
  const isPart = last?.kind === 'word' && last.end === start && takesPoint(last)
  if (isPart && !endsAddress(tokens, last) && !isRefusal(last, codes[end + 1] ?? 0))
    tokens[tokens.length - 1] = toToken(`${last.text}.`, last.start, 'word')
  else tokens.push(toListed(text, codes, start, end, 'mark'))
  return end
}

// "They read it on tide.fr. Then …", where "Fr. Lind" is a father; "in Dover, Del. Then …", where "Del. Lind" is a delegate.
const endsAddress = (tokens: readonly Token[], { start, lower }: Token): boolean => {
  const before = tokenAt(tokens, tokens.length - 2)
  return lower === 'del' ? before?.text === ',' : before?.text === '.' && before.end === start
}

// "He said no. They left.", where "no. 5" counts
const isRefusal = ({ lower }: Token, next: number): boolean => lower === 'no' && !isDigit(next)

const point = 46

const takesPoint = ({ text, word }: Token): boolean => (isTitle(word) || isAbbreviation(word)) && !plainAs.has(text)
const isTitle = memberOf(titlesWithPoint)
const isAbbreviation = memberOf(otherAbbreviations)

// "a newer IE. It", "in CA. It": in capitals these are no Latin; "two sales reps. They": and these no title.
const plainAs: ReadonlySet<string> = new Set(['IE', 'EG', 'AL', 'CA', 'CF', 'EST', 'reps'])

// Most words and marks are on a list as they stand, and need no string of their own; no list holds a capital.
function toListed(text: string, codes: Codes, start: number, end: number, kind: TokenKind): Token {
  const word = isCapitalLetter(codes[start] ?? 0) ? 0 : numberIn(codes, start, end)
  if (word === 0) return toToken(text.slice(start, end), start, kind)
  const listed = wordOf(word)
  return { text: listed, lower: listed, start, end, kind, word }
}

function toToken(text: string, start: number, kind: TokenKind): Token {
  const lower = text === 'WHO' ? worldHealthOrganization : text.toLowerCase()
  const word = numberOf(lower)
  return { text, lower: word > 0 ? wordOf(word) : lower, start, end: start + text.length, kind, word }
}

// As though it were written with points, which names are compared without: on no list is it the pronoun "who".
const worldHealthOrganization = 'w.h.o.'
