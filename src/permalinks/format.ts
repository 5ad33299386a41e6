import { hash } from 'node:crypto'
import type { Entry, Ledger, Version } from './ledger.ts'

/** A digest of what `formatLedger` gives, or of the file that the ledger was read from; taken once for each. */
export function digestOf(ledger: Ledger | null): string {
  if (ledger === null) return digestOf(none)
  const digest = digests.get(ledger) ?? hash('sha256', formatLedger(ledger))
  digests.set(ledger, digest)
  return digest
}

// An article without a ledger has none of anything.
const none: Ledger = { entries: [] }

/** The digest, which `digestOf` gives for this ledger from now on: to format what a file says takes as long as to read it. */
export function rememberDigest(ledger: Ledger, digest: string): string {
  digests.set(ledger, digest)
  return digest
}

const digests = new WeakMap<Ledger, string>()

/** A ledger as its file keeps it: one block an entry, one line a field, so that diffs and merges read well. */
export const formatLedger = ({ entries }: Ledger): string =>
  `{\n  "format": 1,\n  "entries": [${entries.map(formatEntry).join(',')}${entries.length > 0 ? '\n  ' : ''}]\n}\n`

// Written out line by line: a build formats forty entries an article.
function formatEntry({ value, unit, versions, retired, ...entry }: Entry): string {
  const { id, kind, state, exact, prefix, suffix, start, end, speaker, firstPublished } = entry
  return `
    {
      "id": ${json(id)},
      "kind": ${json(kind)},
      "state": ${json(state)},
      "exact": ${json(exact)},
      "prefix": ${json(prefix)},
      "suffix": ${json(suffix)},
      "start": ${start},
      "end": ${end},
      "speaker": ${json(speaker)},${kind === 'claim' ? `\n      "value": ${json(value)},\n      "unit": ${json(unit)},` : ''}
      "firstPublished": ${json(firstPublished)},
      "versions": ${formatVersions(kind, versions)}${retired ? `,\n      "retired": ${json(retired)}` : ''}
    }`
}

const json = (value: unknown): string => JSON.stringify(value)

const formatVersions = (kind: Entry['kind'], versions: readonly Version[]): string =>
  versions.length === 0
    ? '[]'
    : `[\n${versions.map((version) => `        ${json(withoutAmount(kind, version))}`).join(',\n')}\n      ]`

const withoutAmount = (kind: Entry['kind'], { value, unit, until, ...version }: Version) =>
  kind === 'claim' ? { ...version, value, unit, until } : { ...version, until }
