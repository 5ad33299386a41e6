import { enableCompileCache } from 'node:module'

// What a thread of the pool loads. The builder keeps what Node compiles, outside of continuous integration, but only for
// its first thread: to compile all of the annotator once more takes a thread as long as to annotate fifty articles.
if (!process.env['CI']) enableCompileCache()
const { default: annotateChunk } = await import('./annotate-chunk.ts')

export default annotateChunk
