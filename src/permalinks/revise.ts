import { isUnchanged } from './changes.ts'
import type { Day, Entry, Version } from './ledger.ts'
import type { Pair } from './reanchor.ts'
import { sentenceOf } from './selectors.ts'

/** The entry as it stands in the text now; what it said until `today` becomes a version where it says something else. */
export function revise({ entry, place }: Pair, today: Day): Entry {
  const versions = isUnchanged(entry, place) ? entry.versions : [...entry.versions, versionOf(entry, today)]
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
