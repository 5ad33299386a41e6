/** The initials a name may go by, in lower case: with its small words or without, with its first word or without. */
export function initialsOf(words: readonly string[]): Set<string> {
  const all = new Set<string>()
  if (words.length < 2) return all
  const letters = words.map((word) => word.charAt(0))
  const large = words.map((word, at) => (smallWords.has(word) ? '' : (letters[at] ?? '')))
  for (const from of words.length > 2 ? [0, 1] : [0]) all.add(joined(letters, from)).add(joined(large, from))
  return all
}

/** Whether a text is written like initials: `"WHO"`, `"MPs"`. */
export const isInitials = (text: string): boolean => /^\p{Lu}{2,10}s?$/u.test(text)

function joined(letters: readonly string[], from: number): string {
  let name = ''
  for (let at = from; at < letters.length; at++) name += letters[at] ?? ''
  return name
}
const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de'])
