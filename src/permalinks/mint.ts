import { hashOf } from './hash.ts'
import type { Entry, PermalinkId, Selectors } from './ledger.ts'
import { oneLine, sentenceOf } from './selectors.ts'

/** A place of the text that has no id yet. */
export type Unnamed = Pick<Entry, 'kind'> & Selectors

/** Where the places stand, and which ids they must leave alone: those of the article's past and of other articles. */
export type Surroundings = {
  readonly text: string
  readonly article: string
  readonly isTaken: (id: PermalinkId) => boolean
}

/**
 * An id for each of `places`, in their order: from the kind, the words and the sentence, never from the position.
 * Those that are equal in these get it from more of the text around too, those whose id is taken also from the article;
 * what nothing tells apart is counted.
 */
export function mint(places: readonly Unnamed[], { text, article, isTaken }: Surroundings): PermalinkId[] {
  const ids = new Map<Unnamed, PermalinkId>()
  const used = new Set<PermalinkId>()
  const isFree = (id: PermalinkId): boolean => !used.has(id) && !isTaken(id)
  const name = (place: Unnamed, id: PermalinkId): void => {
    ids.set(place, id)
    used.add(id)
  }
  // A text alone has the ids of the site, as long as no other article holds them.
  const owners = new Map(places.map((place) => [place, isTaken(idOf(place, '', sentenceOf(place))) ? article : '']))
  const ownerOf = (place: Unnamed): string => owners.get(place) ?? ''
  for (const context of narrowToWide(text)) {
    const open = places.filter((place) => !ids.has(place))
    const proposed = Map.groupBy(open, (place) => idOf(place, ownerOf(place), context(place)))
    for (const [id, [place, ...others]] of proposed) if (place && others.length === 0 && isFree(id)) name(place, id)
  }
  const counts = new Map<PermalinkId, number>()
  for (const place of places.filter((it) => !ids.has(it))) {
    const base = idOf(place, ownerOf(place), sentenceOf(place))
    let count = counts.get(base) ?? 0
    let id = base
    while (!isFree(id)) id = idOf(place, base, String(++count))
    counts.set(base, count)
    name(place, id)
  }
  return places.flatMap((place) => ids.get(place) ?? [])
}

const narrowToWide = (text: string): ((place: Unnamed) => string)[] => [
  sentenceOf,
  (place) => around(text, place, 64),
  (place) => around(text, place, 1024),
]

const around = (text: string, { start, end }: Unnamed, width: number): string =>
  [text.slice(Math.max(0, start - width), start), text.slice(end, end + width)].map(oneLine).join('\n')

const idOf = ({ kind, exact }: Unnamed, owner: string, context: string): PermalinkId =>
  `${kind === 'quote' ? 'q' : 'c'}-${hashOf([owner, kind, oneLine(exact), context].join('\n'))}`
