import type { Evidence } from './evidence.ts'
import { weigh } from './evidence.ts'
import { isSame, scoreOf } from './judge.ts'
import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import { neighboursOf, sharedNeighbours } from './neighbours.ts'
import { sharedParagraph } from './paragraph.ts'
import { keysOf, readerOf } from './reading.ts'
import { firstFrom } from '../annotate/sorted.ts'
import { shortlist } from './shortlist.ts'
import { equals, isNotIn, type Pair } from './untouched.ts'

/** A pair that may be one, with what speaks for it; `accepted` where a reader would say it is the same. */
export type Candidate = Pair & { readonly evidence: Evidence; readonly accepted: boolean }

/** Each entry that is not settled with the places of its kind that share telling words with it. */
export function candidates(entries: readonly Entry[], places: readonly Place[], settled: readonly Pair[]): Candidate[] {
  const isUnsettled = isNotIn(settled)
  const twins = equals(entries.filter(isUnsettled), places.filter(isUnsettled))
  const [nextToEntry, nextToPlace] = [neighboursOf(entries), neighboursOf(places)]
  const [readEntry, readPlace] = [readerOf(entries), readerOf(places)]
  const none = { before: [], after: [] }
  return (['quote', 'claim'] as const).flatMap((kind) => {
    const isOpen = (it: Entry | Place): boolean => it.kind === kind && isUnsettled(it)
    const inOrder = entries.filter(isOpen).toSorted((one, other) => one.start - other.start)
    if (inOrder.length === 0) return []
    const old = inOrder.map((entry) => ({ entry, was: readEntry(entry) }))
    const now = places.filter(isOpen).map((place) => ({ place, is: readPlace(place) }))
    const lists = shortlist(
      old.map(({ was }) => keysOf(was)),
      now.map(({ is }) => keysOf(is)),
    )
    return old.flatMap(({ entry, was }, row) =>
      (lists[row] ?? []).flatMap((column): Candidate[] => {
        const found = now[column]
        if (!found || twins.get(entry) !== twins.get(found.place)) return []
        const neighbours = sharedNeighbours(nextToEntry.get(entry) ?? none, nextToPlace.get(found.place) ?? none)
        const around = { inOrder: isInOrder(entry, found.place, settled), neighbours }
        const evidence = { ...weigh(entry, was, found.place, found.is), ...around }
        const isTwin = twins.has(entry)
        const accepted = isTwin || isSame(evidence, kind, was.own)
        const fit = scoreOf(evidence, kind)
        // What would be refused still competes, but gives way to what would not; equal ones go with their paragraph.
        const score = isTwin ? 0.7 * fit + 0.3 * sharedParagraph(entry, found.place) : fit * (accepted ? 1 : 0.9)
        return [{ entry, place: found.place, score, evidence, accepted }]
      }),
    )
  })
}

// What was between two untouched annotations and still is has not been moved.
function isInOrder(entry: Entry, place: Place, settled: readonly Pair[]): boolean {
  const startOf = (pair: Pair): number => pair.entry.start
  const before = settled[firstFrom(settled, startOf, entry.start) - 1]
  const after = settled[firstFrom(settled, startOf, entry.start + 1)]
  return (!before || before.place.start < place.start) && (!after || after.place.start > place.start)
}
