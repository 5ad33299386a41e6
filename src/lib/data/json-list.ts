import type { Piece } from './data-pieces.ts'

/** The pieces of a file that holds one JSON array, in an object of other fields where `opening` and `closing` say so. */
export function jsonList(path: string, { opening = '', closing = '' } = {}) {
  let before = ''
  return {
    opening: { path, bytes: Buffer.from(`${opening}[`) } satisfies Piece,
    /** The pieces of some more items, which come as JSON with commas between; of none, no piece. */
    add: (items: Buffer): Piece[] => {
      if (items.length === 0) return []
      const comma = Buffer.from(before)
      before = ','
      return [
        { path, bytes: comma },
        { path, bytes: items },
      ]
    },
    closing: { path, bytes: Buffer.from(`]${closing}`) } satisfies Piece,
  }
}
