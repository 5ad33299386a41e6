import type { Registry } from '../annotate/actors/registry.ts'
import { findInMarkdown } from '../remark/pipeline.ts'
import { findBrokenLimit } from './markdown-limits.ts'

/**
 * The plain text of a stranger's markdown and all that is found in it; throws, with the place and what to do, where it is
 * too intricate to parse.
 */
export function findInSource(markdown: string, registry: Registry): ReturnType<typeof findInMarkdown> {
  const limit = findBrokenLimit(markdown)
  if (limit) throw new Error(`line ${limit.line}, column ${limit.column}: ${limit.message}`)
  return findInMarkdown(markdown, { registry })
}
