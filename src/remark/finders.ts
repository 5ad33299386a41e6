import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Registry } from '../annotate/actors/registry.ts'
import { readDocument } from '../annotate/document.ts'
import { finders } from '../annotate/finders.ts'
import type { Annotation, Document, Finder } from '../annotate/types.ts'
import { textOf } from './text.ts'

declare module 'vfile' {
  interface DataMap {
    /** What the plugins before found, in the order of mentions, quotes, quantities. */
    annotations: Annotation[]
    /** The plain text as it was last read. */
    document: Document
  }
}

/** What a finder needs to know: whose names are registered, and the language where the text should not tell it. */
export type FinderOptions = { readonly registry: Registry; readonly language?: string | undefined }
type FinderPlugin = Plugin<[FinderOptions], Root>

/** Adds a mention to `file.data.annotations` for every place that names an actor. */
export const remarkActors: FinderPlugin = adapt(finders.mentions)

/** Adds a quote for every quotation; after `remarkActors`, its speaker is an actor where one is named. */
export const remarkQuotes: FinderPlugin = adapt(finders.quotes)

/** Adds a quantity for every number with its unit; after `remarkQuotes`, a claim knows who makes it. */
export const remarkClaims: FinderPlugin = adapt(finders.quantities)

function adapt(find: Finder<Annotation>): FinderPlugin {
  return ({ registry, language }) =>
    (tree, file) => {
      const known = file.data.annotations ?? []
      file.data.annotations = known.concat(find(documentOf(tree, file, language), { registry, known }))
    }
}

/** The document of a tree; read again only when another plugin changed the text in between. */
function documentOf(tree: Root, file: VFile, language: string | undefined): Document {
  const { text } = textOf(tree)
  if (file.data.document?.text !== text) file.data.document = readDocument(text, language)
  return file.data.document
}
