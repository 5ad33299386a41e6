import { hash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rememberDigest } from './format.ts'
import type { Ledger } from './ledger.ts'
import { parseLedger } from './parse.ts'
import { settle, type Named, type Renaming } from './settle.ts'

/** The ledgers of a folder by the slug of their article, settled; `files` are the slugs they were read from, with digests. */
export type LedgerFolder = {
  readonly dir: string
  readonly files: ReadonlyMap<string, string>
  readonly ledgers: ReadonlyMap<string, Ledger>
  readonly renamings: readonly Renaming[]
}

/** Every ledger of `dir`, which need not exist yet, as `articles` share them out; a broken file is an error. */
export function openLedgers(dir: string, articles: readonly Named[] = []): LedgerFolder {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.json')) : []
  const files = new Map<string, string>()
  const ledgers = new Map<string, Ledger>()
  for (const name of names.toSorted()) {
    const [slug, file] = [name.slice(0, -'.json'.length), join(dir, name)]
    const text = readFileSync(file, 'utf8')
    const ledger = parseLedger(text, file)
    files.set(slug, rememberDigest(ledger, hash('sha256', text)))
    ledgers.set(slug, ledger)
  }
  return { dir, files, ...settle(ledgers, articles) }
}
