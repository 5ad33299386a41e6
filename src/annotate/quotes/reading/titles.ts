import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import type { Marked } from './marks.ts'

/** The regions between marks that hold the title of a work, "on the “Morning Tide” show", not somebody's words. */
export function titlesAmong(marked: readonly Marked[], tokens: readonly Token[]): ReadonlySet<Marked> {
  return new Set(marked.filter((region) => isTitle(region, tokens)))
}

function isTitle({ first, last, closed }: Marked, tokens: readonly Token[]): boolean {
  if (!closed || first === 0 || last - first > 24) return false
  return (
    isIntroduced(tokens, first - 1, last + 1) && isTitleCase(tokens.slice(first + 1, last), isWork(tokens, first - 1))
  )
}

// "the film “…”", "her memoir, “…”", "“…” by Vik", "“…,” a series that".
function isIntroduced(tokens: readonly Token[], before: number, after: number): boolean {
  if (isIntroducing(tokens, before) || isWork(tokens, before)) return true
  if (isPause(tokens, before) && isWork(tokens, before - 1)) return true
  const next = tokens[after]?.lower
  // "“Cold Hands” (1983)"
  if (next === '(' && tokens[after + 2]?.text === ')' && /^(?:1[5-9]|20)\d\d$/u.test(tokens[after + 1]?.text ?? ''))
    return true
  if (next !== 'a' && next !== 'an') return next === 'by'
  for (let at = after + 1; at < after + 6; at++) if (isWork(tokens, at)) return true
  return false
}

const isPause = among(', :')
const isIntroducing = among("'s ’s on in of the from at his her their titled entitled")
const isWork = among(
  'book books show program programme song songs film films movie movies article articles novel novels podcast column report magazine ad ads video videos series episode album bestseller essay play plays ballad anthem documentary memoir biography comedy drama poem painting',
)

// "her book “The Crews that Row”"
function isTitleCase(tokens: readonly Token[], isOfWork: boolean): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  const first = words[0]
  return (
    first !== undefined &&
    isCapital(first) &&
    words.every((word) => isCapital(word) || small.test(word.lower) || (isOfWork && word.lower === 'that'))
  )
}

const isCapital = ({ text }: Token): boolean => /^[\p{Lu}\p{N}]/u.test(text)
const small = /^(?:a|an|and|as|at|but|by|for|from|how|in|into|is|of|on|or|over|the|to|vs|with)$/u
