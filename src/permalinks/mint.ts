import { hashOf } from './hash.ts'
import type { Entry, PermalinkId, Selectors } from './ledger.ts'
import { oneLine, sentenceOf } from './selectors.ts'

/** A place of the text that has no id yet. */
export type Unnamed = Pick<Entry, 'kind'> & Selectors

/**
 * An id for each of `places`, in their order: from the kind, the words and the sentence, never from the position.
 * Those that are equal in these, or whose id is `taken`, get it from as much of the text around as makes them differ.
 */
export function mint(
  places: readonly Unnamed[],
  text: string,
  article: string,
  taken: ReadonlySet<PermalinkId>,
): PermalinkId[] {
  const used = new Set(taken)
  const ids = new Map<Unnamed, PermalinkId>()
  for (let width = 0; ids.size < places.length; width = Math.max(32, width * 2)) {
    const open = places.filter((place) => !ids.has(place))
    const proposed = open.map((place, index) => idOf(place, article, contextOf(place, text, width, index)))
    const claims = Map.groupBy(proposed, (id) => id)
    open.forEach((place, index) => {
      const id = proposed[index]
      if (id && claims.get(id)?.length === 1 && !used.has(id)) ids.set(place, id)
    })
    for (const id of ids.values()) used.add(id)
  }
  return places.flatMap((place) => ids.get(place) ?? [])
}

const idOf = ({ kind, exact }: Unnamed, article: string, context: string): PermalinkId =>
  `${kind === 'quote' ? 'q' : 'c'}-${hashOf([article, kind, oneLine(exact), context].join('\n'))}`

function contextOf(place: Unnamed, text: string, width: number, index: number): string {
  if (width === 0) return sentenceOf(place)
  const before = oneLine(text.slice(Math.max(0, place.start - width), place.start))
  const after = oneLine(text.slice(place.end, place.end + width))
  // Past the ends of the text only annotations of the very same words are left, or ids taken elsewhere.
  return [before, after, ...(width > 2 * text.length + 64 ? [width, index] : [])].join('\n')
}
