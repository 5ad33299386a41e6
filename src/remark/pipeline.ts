import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Annotation, Citable } from '../annotate/types.ts'
import { closeText, textHandlers } from './closed-text.ts'
import type { FinderOptions } from './finders.ts'
import { gfmFor } from './gfm.ts'
import type { MarkNode } from './mark-elements.ts'
import { quotidian, remarkAnnotations, type QuotidianOptions } from './quotidian.ts'
import { rehypeSafe } from './rehype-safe.ts'
import { textOf } from './text.ts'

/** One article as the site shows it and as its data describe it. */
export type AnnotatedMarkdown = {
  readonly text: string
  readonly isEnglish: boolean
  readonly annotations: readonly Annotation[]
  readonly citables: readonly Citable[]
  readonly html: string
  readonly messages: VFile['messages']
}

/** The plain text, the annotations and the HTML of a markdown document; places in messages count lines of `markdown`. */
export function annotateMarkdown(markdown: string, options: QuotidianOptions): AnnotatedMarkdown {
  const file = new VFile(markdown)
  const processor = unified()
    .use(remarkParse)
    .use(gfmFor(markdown))
    .use(quotidian, options)
    .use(closeText)
    .use(remarkRehype, { allowDangerousHtml: true, handlers })
    .use(rehypeSafe)
    .use(rehypeStringify)
  const html = String(processor.processSync(file))
  return {
    text: file.data.document?.text ?? '',
    isEnglish: file.data.document?.isEnglish ?? true,
    annotations: file.data.annotations ?? [],
    citables: file.data.citables ?? [],
    html,
    messages: file.messages,
  }
}

// What remark-rehype itself would make of a mark, but for a copy of its properties, which takes longer than all the rest.
const handlers: NonNullable<Options['handlers']> = {
  ...textHandlers,
  quotidianMark: (state, mark: MarkNode) => ({
    type: 'element',
    tagName: mark.data.hName,
    properties: mark.data.hProperties,
    children: state.all({ type: 'paragraph', children: mark.children }),
  }),
}

/** The plain text of a markdown document and all that is found in it, without ids, marks and HTML. */
export function findInMarkdown(markdown: string, options: FinderOptions): { text: string; annotations: Annotation[] } {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(gfmFor(markdown)).use(remarkAnnotations, options)
  processor.runSync(processor.parse(file), file)
  return { text: file.data.document?.text ?? '', annotations: file.data.annotations ?? [] }
}

/** The plain text of a markdown document alone. */
export const plainTextOf = (markdown: string): string =>
  textOf(unified().use(remarkParse).use(gfmFor(markdown)).parse(markdown)).text
