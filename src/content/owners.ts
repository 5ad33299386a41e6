import type { Ledger, PermalinkId } from '../permalinks/ledger.ts'

/** Which article holds each id. */
export type Owners = {
  /** Whether another article than `slug` holds the id. */
  readonly isTaken: (slug: string, id: PermalinkId) => boolean
  /** Gives an article the ids of its ledger. */
  readonly add: (slug: string, ledger: Ledger) => void
}

/** The owners of what was published. */
export function ownersOf(ledgers: ReadonlyMap<string, Ledger>): Owners {
  const owners = new Map<PermalinkId, string>()
  const add = (slug: string, { entries }: Ledger): void => {
    for (const { id } of entries) owners.set(id, slug)
  }
  for (const [slug, ledger] of ledgers) add(slug, ledger)
  return { add, isTaken: (slug, id) => (owners.get(id) ?? slug) !== slug }
}
