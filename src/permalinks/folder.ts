import { hash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
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
  const files = new Map<string, string>()
  const read = new Map(
    ledgersIn(dir, (text, file) => {
      const ledger = parseLedger(text, file)
      files.set(basename(file, '.json'), rememberDigest(ledger, hash('sha256', text)))
      return ledger
    }),
  )
  return { dir, files, ...settle(read, articles) }
}

/** A ledger with the slug that its file is named by. */
export type NamedLedger = readonly [slug: string, Ledger]

/** The ledgers of a folder in the order of their names, each read when it is asked for; a broken file is an error. */
export function* ledgersIn(dir: string, parse: typeof parseLedger = parseLedger): Generator<NamedLedger> {
  for (const slug of slugsIn(dir)) yield [slug, ledgerIn(dir, slug, parse)]
}

/** The slugs that a folder has ledgers of, sorted. */
export function slugsIn(dir: string): string[] {
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => name.endsWith('.json')) : []
  return names.toSorted().map((name) => basename(name, '.json'))
}

/** The ledger that a folder has of a slug. */
export function ledgerIn(dir: string, slug: string, parse: typeof parseLedger): Ledger {
  const file = join(dir, `${slug}.json`)
  return parse(readFileSync(file, 'utf8'), file)
}
