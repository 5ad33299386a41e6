import { otherAbbreviations, titlesWithPoint } from './abbreviations.ts'
import type { Token, TokenKind } from './types.ts'

/**
 * The words, numbers and marks of a text in order; white space is left out.
 * A possessive is a token of its own (`NATO` `’s`), a hyphen too (`Russia` `-` `Ukraine`), and an abbreviation keeps
 * its point (`U.S.`, `Mr.`, `J.`).
 */
export function tokensIn(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(token)) {
    const start = match.index
    const [found] = match
    const kind: TokenKind = match[1] ? 'word' : match[2] ? 'number' : 'mark'
    const possessive = kind === 'word' && possessiveEnd.test(found) ? found.length - 2 : found.length
    push(tokens, found.slice(0, possessive), start, kind)
    if (possessive < found.length) push(tokens, found.slice(possessive), start + possessive, 'mark')
  }
  return tokens
}

// In the order of trial: a word (dotted initials first), a number with its letters, a run of points or grave accents, any other mark.
const initials = String.raw`(?:\p{L}\.){1,8}(?!\p{L})`
// Nothing is written in more pieces; without the limit, millions of them would overflow the stack of the expression.
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+){0,16}`
const number = String.raw`\p{N}[\p{N}\p{L}\p{M}]*(?:[.,]\p{N}+){0,16}[\p{L}\p{M}]*`
const token = new RegExp(String.raw`(${initials}|${word})|(${number})|\.{2,}|${'``'}|''|\S`, 'gu')
const possessiveEnd = /['’][sS]$/u

function push(tokens: Token[], text: string, start: number, kind: TokenKind): void {
  const last = tokens.at(-1)
  if (text === '.' && last?.kind === 'word' && last.end === start && takesPoint(last.lower)) {
    tokens[tokens.length - 1] = toToken(`${last.text}.`, last.start, 'word')
    return
  }
  tokens.push(toToken(text, start, kind))
}

const takesPoint = (lower: string): boolean => titlesWithPoint.has(lower) || otherAbbreviations.has(lower)

const toToken = (text: string, start: number, kind: TokenKind): Token => ({
  text,
  lower: text.toLowerCase(),
  start,
  end: start + text.length,
  kind,
})
