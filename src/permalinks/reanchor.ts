import { assign } from './assign.ts'
import { candidates } from './candidates.ts'
import { isUnchanged } from './changes.ts'
import type { Evidence } from './evidence.ts'
import { weigh } from './evidence.ts'
import { isSame, scoreOf } from './judge.ts'
import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import type { Reading } from './reading.ts'
import { read } from './reading.ts'
import { oneLine } from './selectors.ts'

/** An entry of the ledger and the place where it stands now; `score` is 1 where nothing about it changed. */
export type Pair = { readonly entry: Entry; readonly place: Place; readonly score: number }

type Candidate = Pair & {
  readonly row: number
  readonly column: number
  readonly evidence: Evidence
  readonly old: Reading
}

/** The pairs of entries and places that are the same quote or claim; no entry and no place is in two pairs. */
export function reanchor(entries: readonly Entry[], places: readonly Place[]): Pair[] {
  const settled = untouched(entries, places)
  const taken = new Set<Entry | Place>(settled.flatMap(({ entry, place }) => [entry, place]))
  const openEntries = entries.filter((entry) => !taken.has(entry))
  const openPlaces = places.filter((place) => !taken.has(place))
  const old = openEntries.map((entry) => read(entry, entries))
  const now = openPlaces.map((place) => read(place, places))
  const found = (['quote', 'claim'] as const).flatMap((kind) => {
    const rows = [...openEntries.keys()].filter((row) => openEntries[row]?.kind === kind)
    const columns = [...openPlaces.keys()].filter((column) => openPlaces[column]?.kind === kind)
    const lists = candidates(
      rows.flatMap((row) => old[row] ?? []),
      columns.flatMap((column) => now[column] ?? []),
    )
    return lists.flatMap((list, at) => list.flatMap((index) => pair(rows[at] ?? -1, columns[index] ?? -1)))
  })
  function pair(row: number, column: number): Candidate[] {
    const entry = openEntries[row]
    const place = openPlaces[column]
    const [was, is] = [old[row], now[column]]
    if (!entry || !place || !was || !is) return []
    const evidence = weigh(entry, was, place, is, isInOrder(entry, place, settled))
    return [{ row, column, entry, place, evidence, old: was, score: scoreOf(evidence, entry.kind) }]
  }
  const same = found.filter(({ entry, evidence, old }) => isSame(evidence, entry.kind, old.own))
  const chosen = new Set(assign(found))
  const accepted = same.filter((candidate) => chosen.has(candidate))
  return [...settled, ...withoutDoubtful(accepted, same)]
}

// Two texts that fit as well as each other: to guess would hand an id to another claim every other time.
const margin = 0.05

/** The accepted pairs, without the changed ones that an entry or place left alone fits nearly as well. */
function withoutDoubtful(accepted: readonly Candidate[], same: readonly Candidate[]): Candidate[] {
  const taken = new Set<Entry | Place>(accepted.flatMap(({ entry, place }) => [entry, place]))
  return accepted.filter((pair) => {
    if (isUnchanged(pair.entry, pair.place) && pair.evidence.sentence.score === 1) return true
    const rivals = same.filter(
      ({ entry, place }) => (entry === pair.entry && !taken.has(place)) || (place === pair.place && !taken.has(entry)),
    )
    return rivals.every(({ score }) => score < pair.score - margin)
  })
}

// What was between two untouched annotations and still is has not been moved.
function isInOrder(entry: Entry, place: Place, settled: readonly Pair[]): boolean {
  const before = settled.findLast((pair) => pair.entry.start < entry.start)
  const after = settled.find((pair) => pair.entry.start > entry.start)
  return (!before || before.place.start < place.start) && (!after || after.place.start > place.start)
}

/** What stands in the same words between the same words, and nowhere else: nothing to weigh. */
function untouched(entries: readonly Entry[], places: readonly Place[]): Pair[] {
  const byKey = Map.groupBy(places, wholePassage)
  return [...Map.groupBy(entries, wholePassage)]
    .flatMap(([key, [entry, ...others]]) => {
      const [place, ...more] = byKey.get(key) ?? []
      return entry && place && others.length + more.length === 0 ? [{ entry, place, score: 1 }] : []
    })
    .toSorted((one, other) => one.entry.start - other.entry.start)
}

const wholePassage = (it: Entry | Place): string =>
  [it.kind, it.exact, oneLine(it.prefix), oneLine(it.suffix)].join('\n')
