import { codeAt } from '../../characters.ts'
import type { Token } from '../../types.ts'
import { isGlued } from '../phrases/neighbours.ts'

/** A word or sign behind a number that may belong to its unit. */
export type Ahead = {
  readonly text: string
  readonly lower: string
  readonly last: number
  readonly glued: boolean
  readonly end: number
}

/** The first word behind a number and those behind it, `most` at most; hyphens between them are passed over. */
export function wordsAhead(tokens: readonly Token[], first: Ahead, most: number): Ahead[] {
  const ahead = [first]
  for (let next = aheadAt(tokens, first.last); next && ahead.length < most; next = aheadAt(tokens, next.last))
    ahead.push(next)
  return ahead
}

/** The letters that are glued to the digits. */
export const suffixAt = (tokens: readonly Token[], last: number, suffix: string): Ahead => ({
  text: suffix,
  lower: suffix.toLowerCase(),
  last,
  glued: true,
  end: tokens[last]?.end ?? 0,
})

/** The token behind another, over a hyphen that is glued to it. */
export const indexAhead = (tokens: readonly Token[], last: number): number =>
  tokens[last + 1]?.text === '-' && isGlued(tokens, last) ? last + 2 : last + 1

/** The word or sign behind a token, at most one space and a hyphen away. */
export function aheadAt(tokens: readonly Token[], last: number): Ahead | undefined {
  const index = indexAhead(tokens, last)
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before || token.start - before.end > 1) return undefined
  if (token.kind === 'mark' && !isMarkOfUnit(token.text)) return undefined
  // The tokens take `h.` at the end of a sentence for an initial.
  const isInitial = token.kind === 'word' && token.text.length === 2 && token.text.endsWith('.')
  const text = isInitial ? token.text.slice(0, 1) : token.text
  const lower = token.lower.slice(0, text.length)
  return { text, lower, last: index, glued: token.start === before.end, end: token.start + text.length }
}

const isMarkOfUnit = (text: string): boolean =>
  codeAt(text, 0) < 128
    ? text === '%' || text === '.' || text === '$' || text === '/'
    : /^[％‰°″℃℉\p{Sc}元円]$/u.test(text)
