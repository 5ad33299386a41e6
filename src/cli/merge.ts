import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bringUpToDate } from '../content/bring-up-to-date.ts'
import { folders } from '../content/folders.ts'
import { readContent } from '../content/read-content.ts'
import { buildSite } from './build-site.ts'
import { annotateFromShards } from './shards/annotate-from-shards.ts'
import { mismatchIn } from './shards/check-shards.ts'
import { madeOf, manifestsIn } from './shards/manifest.ts'

// Joins what npm run build -- --shard=… wrote on several machines, and builds the site from it.
const root = process.cwd()

try {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [place = 'shards'] = positionals
  const manifests = manifestsIn(place)
  const mismatch = mismatchIn(manifests, madeOf(root, folders, readContent(folders, { info: ignore, warn: ignore })))
  if (mismatch) throw new Error(`${place}: ${mismatch}`)
  const annotate = annotateFromShards([...manifests.keys()].map((name) => join(place, name)))
  await bringUpToDate({ root, folders, annotate, publishes: true, logger: { info: console.log, warn: ignore } })
  await buildSite()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

// The build that follows tells them.
function ignore(): void {}
