import { hash } from 'node:crypto'

/** One of several equal parts of a corpus, counted from 1. */
export type Shard = { readonly index: number; readonly total: number }

/** The shard that is written `1/4`; undefined where that is no part of anything. */
export function parseShard(written: string): Shard | undefined {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/u.exec(written)?.map(Number) ?? []
  if (index === undefined || total === undefined || index < 1 || index > total) return undefined
  return { index, total }
}

/** Whether an article belongs to a shard: by its slug alone, so that it stays where it is when others come and go. */
export const isIn = ({ index, total }: Shard, slug: string): boolean =>
  Number.parseInt(hash('sha256', slug).slice(0, 8), 16) % total === index - 1

/** The name of the folder of a shard: `1-of-4`. */
export const nameOf = ({ index, total }: Shard): string => `${index}-of-${total}`
