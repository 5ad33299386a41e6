import { plainTextOf } from '../remark/pipeline.ts'
import { findBrokenLimit } from './markdown-limits.ts'

/** The plain text of a stranger's markdown; throws, with the place and what to do, where it is too intricate to parse. */
export function readPlainText(markdown: string): string {
  const limit = findBrokenLimit(markdown)
  if (limit) throw new Error(`line ${limit.line}, column ${limit.column}: ${limit.message}`)
  return plainTextOf(markdown)
}
