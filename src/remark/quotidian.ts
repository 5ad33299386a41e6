import type { Root } from 'mdast'
import { unified, type Plugin } from 'unified'
import { remarkActors, remarkClaims, remarkQuotes, type FinderOptions } from './finders.ts'
import { remarkBlockQuotations } from './block-quotations.ts'
import { remarkCorrections, type CorrectionOptions } from './corrections.ts'
import { remarkMarks } from './marks.ts'
import { isCitable } from '../annotate/kinds.ts'
import { anchorAnnotations } from '../permalinks/index.ts'
import { remarkPermalinks, type Anchor } from './permalinks.ts'
import { remarkTables } from './tables.ts'

export type QuotidianOptions = FinderOptions &
  CorrectionOptions & {
    /** How ids are given; without it they are minted from the text alone. */
    readonly anchor?: Anchor | undefined
  }

/** All that is found in a tree, without ids and marks: actors, quotes, and claims with what their tables say of them. */
export const remarkAnnotations: Plugin<[FinderOptions], Root> = (options) => {
  const steps = unified()
    .use(remarkActors, options)
    .use(remarkQuotes, options)
    .use(remarkBlockQuotations)
    .use(remarkClaims, options)
    .use(remarkTables)
    .freeze()
  return (tree, file) => steps.runSync(tree, file)
}

/** All of it: actors, quotes, claims, their ids, and their marks; for a pipeline that goes on with remark-rehype. */
export const quotidian: Plugin<[QuotidianOptions], Root> = ({ registry, language, corrections, anchor = mintIds }) => {
  // A processor of its own: plugins that a plugin adds to its processor run after all others, here too late.
  const steps = unified()
    .use(remarkAnnotations, { registry, language })
    .use(remarkCorrections, { registry, corrections })
    .use(remarkPermalinks, { anchor })
    .use(remarkMarks)
    .freeze()
  return (tree, file) => steps.runSync(tree, file)
}

// Without a ledger nothing was ever published, so no date is kept.
const mintIds: Anchor = (text, annotations) =>
  anchorAnnotations(text, annotations.filter(isCitable), null, { today: '' }).annotations
