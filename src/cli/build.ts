import { parseArgs } from 'node:util'
import { folders } from '../content/folders.ts'
import { buildSite } from './build-site.ts'
import { parseShard } from './shards/shard.ts'

const usage = `Usage: npm run build                               builds the site
       npm run build -- --shard=1/4 [--out shards]  annotates the first quarter of the articles, for npm run merge`

try {
  const options = { shard: { type: 'string' }, out: { type: 'string', default: 'shards' } } as const
  const { shard: written, out } = parseArgs({ options }).values
  const shard = parseShard(written ?? '')
  if (written !== undefined && !shard) throw new Error(`--shard=${written} is no part of a whole\n\n${usage}`)
  if (shard) {
    // Only a shard is annotated in this process: the site is built in one of its own.
    const { writeShard } = await import('./shards/write-shard.ts')
    console.log(await writeShard(shard, { root: process.cwd(), folders, out, logger: console }))
  } else await buildSite()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
