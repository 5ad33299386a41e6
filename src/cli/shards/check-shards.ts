import type { Manifest } from './manifest.ts'

/** Why the shards of a folder cannot be merged here, or undefined where they can. */
export function mismatchIn(
  manifests: ReadonlyMap<string, Manifest>,
  here: Pick<Manifest, 'code' | 'content'>,
): string | undefined {
  const [first, ...others] = [...manifests]
  if (!first)
    return 'there is no finished shard: run npm run build -- --shard=1/4 and so on, and copy what they wrote here'
  const { total } = first[1].shard
  const stranger = others.find(([, { shard }]) => shard.total !== total)
  if (stranger) return `${first[0]} and ${stranger[0]} are not parts of one build: keep the shards of one`
  const there = new Set([...manifests.values()].map(({ shard }) => shard.index))
  const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !there.has(index))
  if (missing.length > 0) return `shard ${missing.join(', ')} of ${total} is missing or unfinished: build it too`
  for (const [name, { code, content }] of manifests) {
    if (code !== here.code) return `${name} was made by other code, packages or actors: use the same commit everywhere`
    if (content !== here.content)
      return `${name} was made from other articles or ledgers: use the same commit everywhere`
  }
  return undefined
}
