import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fingerprint } from '../../content/fingerprint.ts'
import type { Folders } from '../../content/folders.ts'
import type { Content } from '../../content/read-content.ts'
import { recordNamer } from '../../content/record-folder.ts'
import { digestOf } from '../../permalinks/format.ts'

const schema = z.object({
  shard: z.object({ index: z.int(), total: z.int() }),
  /** A digest of the code, its packages and the actors, and one of all articles and ledgers. */
  code: z.string(),
  content: z.string(),
  /** How many results the shard holds. */
  articles: z.int(),
})

/** What a shard is a part of. */
export type Manifest = z.infer<typeof schema>

/** What a project is made of, for the manifests of its shards. */
export function madeOf(
  root: string,
  folders: Folders,
  { articles, ledgers }: Content,
): Pick<Manifest, 'code' | 'content'> {
  const code = fingerprint(root, folders.actors)
  const nameOf = recordNamer(code)
  const names = articles.map((article) => nameOf(article, digestOf(ledgers.ledgers.get(article.slug) ?? null)))
  return { code, content: hash('sha256', names.join('\n')) }
}

/** Written last: a shard without one was never finished. */
export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeFileSync(join(folder, file), `${JSON.stringify(manifest, null, 2)}\n`)

/** The finished shards of a folder, by the name of their own. */
export function manifestsIn(folder: string): Map<string, Manifest> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(join(folder, name, file))) : []
  return new Map(names.sort().map((name) => [name, read(join(folder, name, file))]))
}

const file = 'manifest.json'

function read(path: string): Manifest {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new Error(`${path}: this is not the manifest of a shard: build the shard again`)
  }
}
