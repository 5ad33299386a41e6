/** The initials a name may go by, in lower case: with its small words or without, with its first word or without. */
export function initialsOf(words: readonly string[]): Set<string> {
  const all = new Set<string>()
  for (const name of [words, words.slice(1)]) {
    if (name.length < 2) continue
    all.add(firstLetters(name))
    all.add(firstLetters(name.filter((word) => !smallWords.has(word))))
  }
  return all
}

/** Whether a text is written like initials: `"WHO"`, `"MPs"`. */
export const isInitials = (text: string): boolean => /^\p{Lu}{2,10}s?$/u.test(text)

const firstLetters = (words: readonly string[]): string => words.map((word) => word[0]).join('')
const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de'])
