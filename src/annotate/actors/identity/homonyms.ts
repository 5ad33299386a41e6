import { gazetteer } from '../lexicon/gazetteer.ts'
import { valueOf } from '../lexicon/trie.ts'
import type { Named } from '../registry.ts'
import type { Group } from './groups.ts'

/**
 * Whom a well-known name means beside others, which `stands` asks for by their folded words: Congress beside the Lok Sabha
 * is the party of India; `null` where it means whom it means elsewhere.
 */
export const meantBeside = (id: string, stands: (words: string) => boolean): Named | null =>
  id === 'congress' && ofIndia.some(stands) && !ofAmerica.some(stands) ? indianCongress : null

const ofIndia = ['bjp', 'bharatiya janata party', 'lok sabha', 'rajya sabha', 'congress party', 'trinamool congress']
const ofAmerica = ['senate', 'white house', 'house of representatives', 'us congress']

const indianCongress = valueOf(gazetteer, ['indian', 'national', 'congress']) ?? null

/**
 * The groups that go by the name of a well-known body and mean rather somebody in the article whose surname it is: "Mr.
 * Bloomberg" beside Ida Bloomberg.
 */
export function namesakesAmong<Known extends Group>(groups: readonly Known[]): Known[] {
  const bodies = groups.filter(
    ({ named, words }) => named?.kind === 'organisation' && !named.registered && words.length === 1,
  )
  if (bodies.length === 0) return bodies
  const surnames = surnamesIn(groups)
  return bodies.filter(({ words, votes }) => surnames.has(words[0] ?? '') && votes.person >= votes.org)
}

const surnamesIn = (groups: readonly Group[]): Set<string> =>
  new Set(
    groups.flatMap(({ type, named, words }) =>
      type === 'person' && !named && words.length > 1 ? [words.at(-1) ?? ''] : [],
    ),
  )
