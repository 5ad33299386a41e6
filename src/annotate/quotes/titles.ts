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

function isTitleCase(words: readonly Token[]): boolean {
  const main = words.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const first = words[0]
  if (main.length === 0 || (main.length === 1 && words.length > 2)) return false
  return /^[\p{Lu}\p{N}]/u.test(first?.text ?? '') && main.every(({ text }) => /^\p{Lu}/u.test(text))
}
