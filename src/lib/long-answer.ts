// What a large corpus holds would take several times its size as one string, and at last not fit into one.

/** An answer whose body is a JSON array of what `toRecord` makes of the items. */
export const toJsonList = <Item>(items: Iterable<Item>, toRecord: (item: Item) => unknown): Response =>
  toLongAnswer(listParts(items, toRecord), 'application/json')

/** The text of a JSON array, item by item. */
export function* listParts<Item>(items: Iterable<Item>, toRecord: (item: Item) => unknown): Generator<string> {
  let before = '['
  for (const item of items) {
    yield before + JSON.stringify(toRecord(item))
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}

/** An answer whose body is the parts, one after the other. */
export function toLongAnswer(parts: Iterable<string>, type: string): Response {
  const chunks = chunksOf(parts)
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { value, done } = chunks.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } })
}

const encoder = new TextEncoder()
const chunkLength = 1_000_000

function* chunksOf(parts: Iterable<string>): Generator<string, undefined> {
  let chunk = ''
  for (const part of parts) {
    chunk += part
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}
