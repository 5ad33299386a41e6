import { hashOf } from './hash.ts'
import type { Entry, Ledger, PermalinkId } from './ledger.ts'
import { toLedger } from './ledger.ts'

/** An article by its slug, and the slugs it had before. */
export type Named = { readonly slug: string; readonly formerSlugs?: readonly string[] | undefined }

/** An id that two articles published in branches that knew nothing of each other: `slug` has it as `to` from now on. */
export type Renaming = {
  readonly slug: string
  readonly id: PermalinkId
  readonly to: PermalinkId
  readonly owner: string
}

type Ledgers = ReadonlyMap<string, Ledger>

/**
 * The ledgers as their articles own them: those under former slugs joined to the article's, and no id in two.
 * The same for the same files, so that a build that was killed half-way, or a merge of two branches, heals in the next.
 */
export function settle(ledgers: Ledgers, articles: readonly Named[]): { ledgers: Ledgers; renamings: Renaming[] } {
  return withoutShared(joined(ledgers, articles))
}

function joined(ledgers: Ledgers, articles: readonly Named[]): Ledgers {
  const result = new Map(ledgers)
  for (const { slug, formerSlugs = [] } of articles) {
    const former = formerSlugs.flatMap((name) => ledgers.get(name) ?? [])
    if (former.length === 0) continue
    for (const name of formerSlugs) result.delete(name)
    // What stands under the slug of today is newer.
    const entries = new Map([...former.toReversed(), ledgers.get(slug)].flatMap((it) => it?.entries ?? []).map(byId))
    result.set(slug, toLedger([...entries.values()]))
  }
  return result
}

const byId = (entry: Entry): [PermalinkId, Entry] => [entry.id, entry]

type Owned = { readonly entry: Entry; readonly slug: string }

/** The article that published an id first keeps it; the words of the other get an id that follows from both. */
function withoutShared(ledgers: Ledgers): { ledgers: Ledgers; renamings: Renaming[] } {
  const owned = [...ledgers].flatMap(([slug, { entries }]) => entries.map((entry): Owned => ({ entry, slug })))
  const holders = Map.groupBy(owned, ({ entry }) => entry.id)
  const renamings = [...holders.values()].flatMap((all) => {
    const [first, ...others] = all.length > 1 ? all.toSorted(byAge) : all
    return others.map(({ entry, slug }): Renaming => {
      const { id } = entry
      return { slug, id, to: freeId(id, slug, (it) => holders.has(it)), owner: first?.slug ?? '' }
    })
  })
  const changed = Map.groupBy(renamings, ({ slug }) => slug)
  return {
    ledgers: new Map([...ledgers].map(([slug, ledger]) => [slug, rename(ledger, changed.get(slug) ?? [])])),
    renamings,
  }
}

const byAge = (one: Owned, other: Owned): number =>
  one.entry.firstPublished.localeCompare(other.entry.firstPublished) || (one.slug < other.slug ? -1 : 1)

function freeId(id: PermalinkId, slug: string, isTaken: (id: PermalinkId) => boolean): PermalinkId {
  const renamed = `${id.slice(0, 2)}${hashOf(`${slug}\n${id}`)}`
  return isTaken(renamed) ? freeId(renamed, slug, isTaken) : renamed
}

function rename(ledger: Ledger, renamings: readonly Renaming[]): Ledger {
  if (renamings.length === 0) return ledger
  const to = new Map(renamings.map((renaming) => [renaming.id, renaming.to]))
  return toLedger(ledger.entries.map((entry) => ({ ...entry, id: to.get(entry.id) ?? entry.id })))
}
