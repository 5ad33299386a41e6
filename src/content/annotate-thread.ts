import './keep-compiled.ts'

// What a thread of the pool loads. The builder keeps what Node compiles only for its first thread, so each asks for it.
const { default: annotateChunk } = await import('./annotate-chunk.ts')

export default annotateChunk
