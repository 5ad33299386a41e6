import type { Day, Entry, Version } from './ledger.ts'
import type { Anchor } from './reanchor.ts'
import { sentenceOf } from './selectors.ts'

/** The entry as it stands in the text now; what it said until `today` becomes a version where it says something else. */
export function revise({ entry, place, changed }: Omit<Anchor, 'score'>, today: Day): Entry {
  const versions = changed ? [...entry.versions, versionOf(entry, today)] : entry.versions
  return { ...entry, ...place, versions }
}

const versionOf = (entry: Entry, until: Day): Version => ({
  exact: entry.exact,
  sentence: sentenceOf(entry),
  speaker: entry.speaker,
  value: entry.value,
  unit: entry.unit,
  until,
})
