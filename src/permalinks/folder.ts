import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from './ledger.ts'
import { parseLedger } from './parse.ts'

/** The ledgers of a folder by the slug of their article, as they were read. */
export type LedgerFolder = { readonly dir: string; readonly ledgers: ReadonlyMap<string, Ledger> }

/** Every ledger of `dir`, which need not exist yet; a broken file or an id in two of them is an error. */
export function openLedgers(dir: string): LedgerFolder {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.json')) : []
  const ledgers = new Map<string, Ledger>()
  const owners = new Map<string, string>()
  for (const name of names.toSorted()) {
    const file = join(dir, name)
    const ledger = parseLedger(readFileSync(file, 'utf8'), file)
    for (const { id } of ledger.entries) {
      const owner = owners.get(id)
      if (owner) throw new Error(`${file}: the id ${id} stands in ${owner} too; keep the entry of the older article`)
      owners.set(id, file)
    }
    ledgers.set(name.slice(0, -'.json'.length), ledger)
  }
  return { dir, ledgers }
}

/** The slug under which the ledger of an article is kept: its own, or else a former one. */
export const ledgerSlugOf = ({ ledgers }: LedgerFolder, slug: string, formerSlugs: readonly string[]): string =>
  [slug, ...formerSlugs].find((name) => ledgers.has(name)) ?? slug

/** The ledger of an article, or null where none was published yet; a renamed article has that of its former slug. */
export const ledgerOf = (folder: LedgerFolder, slug: string, formerSlugs: readonly string[] = []): Ledger | null =>
  folder.ledgers.get(ledgerSlugOf(folder, slug, formerSlugs)) ?? null
