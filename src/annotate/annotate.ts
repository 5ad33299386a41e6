import type { Registry } from './actors/registry.ts'
import { readDocument } from './document.ts'
import { finders } from './finders.ts'
import type { Annotation } from './types.ts'

/**
 * The mentions, then the quotes, then the quantities of a plain text; the same input gives the same output. Of a text
 * in another language than English, only what stands between quotation marks; without `language` the text tells.
 */
export function annotate(
  text: string,
  registry: Registry,
  { language }: { readonly language?: string | undefined } = {},
): Annotation[] {
  const document = readDocument(text, language)
  return Object.values(finders).reduce<Annotation[]>(
    (known, find) => known.concat(find(document, { registry, known })),
    [],
  )
}
