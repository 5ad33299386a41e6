import type { Token } from '../types.ts'
import type { Marked } from './marks.ts'

/** The regions between marks that hold the title of a work, "on the “Morning Tide” show", not somebody's words. */
export function titlesAmong(marked: readonly Marked[], tokens: readonly Token[]): ReadonlySet<Marked> {
  return new Set(marked.filter((region) => isTitle(region, tokens)))
}

function isTitle({ first, last, closed }: Marked, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]
  if (!closed || !before || last - first > 12) return false
  return introduces.test(before.lower) && isTitleCase(tokens.slice(first + 1, last))
}

const introduces =
  /^(?:['’]s|on|in|of|the|from|at|his|her|their|book|show|program|programme|song|film|movie|article|novel|podcast|column|report|titled|entitled|magazine|ad|video|series|episode|album|bestseller|essay|play|ballad|anthem|documentary)$/u

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  const first = words[0]
  return first !== undefined && isCapital(first) && words.every((word) => isCapital(word) || small.test(word.lower))
}

const isCapital = ({ text }: Token): boolean => /^[\p{Lu}\p{N}]/u.test(text)
const small = /^(?:a|an|and|as|at|but|by|for|from|in|is|of|on|or|the|to|with)$/u
