import type { Anchorable, Day, Entry, Ledger, PermalinkId } from './ledger.ts'
import { toLedger } from './ledger.ts'
import { mint, type Surroundings } from './mint.ts'
import type { Place } from './place.ts'
import { placeOf } from './place.ts'
import type { Reanchored } from './reanchor.ts'
import { reanchor } from './reanchor.ts'
import type { Outcome } from './report.ts'
import { reportOn } from './report.ts'
import { restored } from './restored.ts'
import { revise } from './revise.ts'

/** The day of the build; the slug of the article and the ids that others hold, which keep the ids of two articles apart. */
export type AnchorOptions = {
  readonly today: Day
  readonly article?: string
  readonly isTaken?: (id: PermalinkId) => boolean
}

/** Every annotation with its id, what the ledger should say from now on, and what became of each id. */
export type Anchored<T> = {
  readonly annotations: readonly (T & { readonly id: PermalinkId })[]
  readonly ledger: Ledger
  readonly report: readonly Outcome[]
}

/**
 * The quotes and claims of an article with the ids that `ledger` (null: none yet) holds for them, or with new ones.
 * A lost id stays in the new ledger as it was: to retire or to move it is the editor's decision.
 */
export function anchorAnnotations<T extends Anchorable>(
  text: string,
  annotations: readonly T[],
  ledger: Ledger | null,
  { today, article = '', isTaken = () => false }: AnchorOptions,
): Anchored<T> {
  const entries = ledger?.entries ?? []
  const places = annotations.map((annotation) => placeOf(text, annotation))
  const live = entries.filter(({ state }) => state === 'live')
  const found = restored(entries, places, reanchor(live, places))
  const past = new Set(entries.map(({ id }) => id))
  const isUsed = (id: PermalinkId): boolean => past.has(id) || isTaken(id)
  const named = nameAll(places, found, { text, article, isTaken: isUsed })
  const idOf = (place: Place | undefined): PermalinkId => (place && named.get(place)) ?? ''
  return {
    annotations: annotations.map((annotation, index) => ({ ...annotation, id: idOf(places[index]) })),
    ledger: renew(entries, named, found, today),
    report: reportOn(text, live, found, named),
  }
}

/** The id of each place, in the order of the places: the one it had, or a new one. */
function nameAll(
  places: readonly Place[],
  { anchors }: Reanchored,
  surroundings: Surroundings,
): Map<Place, PermalinkId> {
  const known = new Map(anchors.map(({ entry, place }) => [place, entry.id]))
  const fresh = places.filter((place) => !known.has(place))
  const minted = mint(fresh, surroundings)
  fresh.forEach((place, index) => known.set(place, minted[index] ?? ''))
  return known
}

function renew(
  entries: readonly Entry[],
  named: ReadonlyMap<Place, PermalinkId>,
  { anchors }: Reanchored,
  today: Day,
): Ledger {
  const kept = new Map(anchors.map((anchor) => [anchor.entry.id, revise(anchor, today)]))
  const added = [...named].filter(([, id]) => !kept.has(id))
  return toLedger([
    ...entries.map((entry) => kept.get(entry.id) ?? entry),
    ...added.map(([place, id]): Entry => ({ ...place, id, state: 'live', firstPublished: today, versions: [] })),
  ])
}
