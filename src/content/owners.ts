import type { Ledger, PermalinkId } from '../permalinks/ledger.ts'

/** Which article holds each id. */
export type Owners = {
  /** Whether another article than `slug` holds the id. */
  readonly isTaken: (slug: string, id: PermalinkId) => boolean
  /** Gives an article the ids of its ledger. */
  readonly add: (slug: string, ids: readonly PermalinkId[]) => void
}

/** The owners of what was published. */
export function ownersOf(ledgers: ReadonlyMap<string, Ledger>): Owners {
  const owners = new Map<PermalinkId, string>()
  const add = (slug: string, ids: readonly PermalinkId[]): void => {
    for (const id of ids) owners.set(id, slug)
  }
  for (const [slug, { entries }] of ledgers)
    add(
      slug,
      entries.map(({ id }) => id),
    )
  return { add, isTaken: (slug, id) => (owners.get(id) ?? slug) !== slug }
}
