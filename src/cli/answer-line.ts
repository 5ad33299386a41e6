import { annotate } from '../annotate/annotate.ts'
import type { Registry } from '../annotate/actors/registry.ts'
import { findInSource } from '../content/find-in-source.ts'
import { toRecord, type Id } from '../lib/record.ts'

/** An answer to one line of input: the record of its text, or what is wrong with the line. */
export type Answer = ReturnType<typeof toRecord> | { readonly id: Id | null; readonly error: string }

/** The record for a line `{"id","text"}` or `{"id","markdown"}`; a bad line gives its error, never throws. */
export function answerLine(line: string, registry: Registry): Answer {
  let id: Id | null = null
  try {
    const input: unknown = JSON.parse(line)
    if (typeof input !== 'object' || input === null) return { id, error: 'the line is not a JSON object' }
    const fields = new Map<string, unknown>(Object.entries(input))
    const [given, text, markdown] = [fields.get('id'), fields.get('text'), fields.get('markdown')]
    if (typeof given !== 'string' && typeof given !== 'number') return { id, error: '"id" is missing' }
    id = given
    if (typeof text !== 'string' && typeof markdown !== 'string')
      return { id, error: '"text" or "markdown" must be a string' }
    if (typeof text === 'string') return toRecord(id, text, annotate(text, registry))
    const found = findInSource(String(markdown), registry)
    return toRecord(id, found.text, found.annotations)
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}
