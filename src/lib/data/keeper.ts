/** Bytes that stand in a block of many. */
export type Kept = { readonly block: Buffer; readonly start: number; readonly end: number }

/** What keeps short runs of bytes, in large blocks: a buffer of its own for each takes as much memory again. */
export function keeper(): (bytes: Buffer) => Kept {
  let block = Buffer.alloc(0)
  let end = 0
  return (bytes) => {
    if (end + bytes.length > block.length) {
      block = Buffer.allocUnsafeSlow(Math.max(blockSize, bytes.length))
      end = 0
    }
    const start = end
    end += bytes.copy(block, start)
    return { block, start, end }
  }
}

const blockSize = 1_000_000

/** The bytes that were kept. */
export const bytesOf = ({ block, start, end }: Kept): Buffer => block.subarray(start, end)
