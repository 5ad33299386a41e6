import { tokenAt } from '../../tokens.ts'
import type { Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'

/**
 * Whether a name only stands in the address of a page or of a box for letters: "https://moss.org/Halden", "Halden @
 * home", where nobody is named.
 */
export function isInAddress({ document: { tokens } }: Article, { first, last }: Candidate): boolean {
  if (tokens[last + 1]?.text === '@') return true
  for (let at = first; at > first - longest; at--) {
    const before = tokenAt(tokens, at - 1)
    const token = tokens[at]
    if (!before || before.end !== token?.start) return false
    if (before.lower === 'www' || (token.text === '/' && before.text === '/')) return true
  }
  return false
}

// Of one address so many words and marks are read back, so that a text of slashes takes linear time.
const longest = 64
