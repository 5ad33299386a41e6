import type { Document } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { fold, toId } from '../lexicon/fold.ts'
import type { Run } from '../runs/runs.ts'

/**
 * The candidates of a text, with a capital that shares its name with other towns as the town alone, unless the text
 * names its country or its people: San Jose speaks for Costa Rica only where Costa Rica is spoken of.
 */
export function withTowns({ tokens, text }: Document, runs: readonly Run[], candidates: Candidate[]): Candidate[] {
  if (!candidates.some(isShared)) return candidates
  const spokenOf = new Set(
    runs.flatMap(({ matches }) => matches.flatMap(({ value }) => (value.form === 'seat' ? [] : [value.id]))),
  )
  return candidates.map((candidate) => {
    const { first, last, named } = candidate
    if (!named || !isShared(candidate) || spokenOf.has(named.id)) return candidate
    const name = text.slice(tokens[first]?.start, tokens[last]?.end)
    return { ...candidate, named: { ...named, id: toId(name), name, kind: 'place', form: 'name', place: null } }
  })
}

const isShared = ({ named }: Candidate): boolean =>
  named?.form === 'seat' && !named.registered && shared.has(fold(named.place ?? ''))

// Capitals named like large towns elsewhere, or like many persons.
const shared: ReadonlySet<string> = new Set([
  'san jose',
  'san juan',
  'santiago',
  'georgetown',
  'kingston',
  'victoria',
  'wellington',
  'panama city',
  'st johns',
  'st georges',
])
