import { isEnglishWord } from '../../english-words.ts'
import type { Group } from '../identity/groups.ts'

/** Weighs a name as a town's where a local body is called after it: "Moss" beside "Moss County Council". */
export function weighTowns(groups: readonly Group[]): void {
  const towns = new Set<string>()
  for (const { words } of groups) {
    const end = localEnd(words)
    if (end > 0) towns.add(words.slice(0, end).join(' '))
  }
  if (towns.size === 0) return
  for (const { named, words, votes } of groups)
    // But "Moss said no": that is what the council did.
    if (named === null && towns.has(words.join(' '))) votes.place += votes.person > 0 ? 3 : 4
}

/** How many words of a local body's name are its town's; 0 where none are. */
function localEnd(words: readonly string[]): number {
  if (!bodies.has(words.at(-1) ?? '')) return 0
  if (areas.has(words.at(-2) ?? '')) return words.length - 2
  return words.length === 2 && !isEnglishWord(words[0] ?? '') ? 1 : 0
}
const bodies: ReadonlySet<string> = new Set('council court police'.split(' '))
const areas: ReadonlySet<string> = new Set('county district borough city town parish crown circuit'.split(' '))
