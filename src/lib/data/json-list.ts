import type { Piece } from './data-pieces.ts'

/** The pieces of a file that holds one JSON array, in an object of other fields where `opening` and `closing` say so. */
export function jsonList(path: string, { opening = '', closing = '' } = {}) {
  let before = ''
  return {
    opening: { path, text: `${opening}[` } satisfies Piece,
    add: (json: string): Piece => {
      const text = before + json
      before = ','
      return { path, text }
    },
    closing: { path, text: `]${closing}` } satisfies Piece,
  }
}
