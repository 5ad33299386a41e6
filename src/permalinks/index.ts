import type { Anchorable, Day, Entry, Ledger, PermalinkId } from './ledger.ts'
import { toLedger } from './ledger.ts'
import { mint } from './mint.ts'
import type { Place } from './place.ts'
import { placeOf } from './place.ts'
import type { Pair } from './reanchor.ts'
import { reanchor } from './reanchor.ts'
import type { Outcome } from './report.ts'
import { reportOn } from './report.ts'
import { revise } from './revise.ts'
import { oneLine } from './selectors.ts'

/** The day of the build, and what keeps the ids of two articles apart: as a rule the words they open with. */
export type AnchorOptions = { readonly today: Day; readonly article?: string }

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
  { today, article = openingOf(text) }: AnchorOptions,
): Anchored<T> {
  const entries = ledger?.entries ?? []
  const live = entries.filter(({ state }) => state === 'live')
  const places = annotations.map((annotation) => placeOf(text, annotation))
  const pairs = reanchor(live, places)
  const named = nameAll(text, places, pairs, entries, article)
  const kept = new Map(pairs.map((pair) => [pair.entry.id, revise(pair, today)]))
  const fresh = places.filter((place) => !pairs.some((pair) => pair.place === place))
  return {
    annotations: annotations.map((annotation, index) => ({
      ...annotation,
      id: named.get(places[index] as Place) as string,
    })),
    ledger: toLedger([
      ...entries.map((entry) => kept.get(entry.id) ?? entry),
      ...fresh.map((place) => toEntry(place, named.get(place) as string, today)),
    ]),
    report: reportOn(live, places, pairs, named),
  }
}

function nameAll(
  text: string,
  places: readonly Place[],
  pairs: readonly Pair[],
  entries: readonly Entry[],
  article: string,
) {
  const named = new Map(pairs.map(({ entry, place }) => [place, entry.id]))
  const unnamed = places.filter((place) => !named.has(place))
  const minted = mint(unnamed, text, article, new Set(entries.map(({ id }) => id)))
  unnamed.forEach((place, index) => named.set(place, minted[index] as string))
  return named
}

const toEntry = (place: Place, id: PermalinkId, today: Day): Entry => ({
  id,
  state: 'live',
  ...place,
  firstPublished: today,
  versions: [],
})

// Of the text alone, so that every program that reads it mints the same ids, whatever the file is called.
const openingOf = (text: string): string => oneLine(text.slice(0, 200))
