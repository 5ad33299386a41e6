import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from './ledger.ts'
import { parseLedger } from './parse.ts'
import { settle, type Named, type Renaming } from './settle.ts'

/** The ledgers of a folder by the slug of their article, settled; `files` are the slugs they were read from. */
export type LedgerFolder = {
  readonly dir: string
  readonly files: readonly string[]
  readonly ledgers: ReadonlyMap<string, Ledger>
  readonly renamings: readonly Renaming[]
}

/** Every ledger of `dir`, which need not exist yet, as `articles` share them out; a broken file is an error. */
export function openLedgers(dir: string, articles: readonly Named[] = []): LedgerFolder {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.json')) : []
  const files = names.toSorted().map((name) => name.slice(0, -'.json'.length))
  const read = files.map((slug) => {
    const file = join(dir, `${slug}.json`)
    return [slug, parseLedger(readFileSync(file, 'utf8'), file)] as const
  })
  return { dir, files, ...settle(new Map(read), articles) }
}
