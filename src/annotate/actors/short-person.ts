import type { Group } from './groups.ts'
import type { Member } from './member.ts'

/** Whether a group is a person's surname, given name, or the name without its middle. */
export function isShortPerson({ words, type, candidates }: Group, { words: full, named, group }: Member): boolean {
  if (full.length < 2 || (type !== null && type !== 'person')) return false
  // "Price", "Young": a common word is somebody's surname only beside a name that is surely a person's.
  if (candidates[0]?.rule === 'common-word' && group.type !== 'person' && group.votes.person < 2) return false
  if (endsWith(full, words)) return true
  if (words.length === 1) return words[0] === full[0] || words[0] === named?.family?.toLowerCase()
  return words[0] === full[0] && words.at(-1) === full.at(-1)
}

/** Whether a name ends with these words. */
export const endsWith = (full: readonly string[], words: readonly string[]): boolean =>
  words.every((word, index) => word === full[full.length - words.length + index])
