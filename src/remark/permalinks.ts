import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Annotation, Citable } from '../annotate/types.ts'
import { textOf } from './text.ts'

declare module 'vfile' {
  interface DataMap {
    /** The quotes and claims with their ids, in the order of the text. */
    citables: readonly Citable[]
  }
}

/** Gives every quote and claim of a text its id: minted, or found again in what was published before. */
export type Anchor = (text: string, annotations: readonly Annotation[]) => readonly Citable[]

/** Sets `file.data.citables` to what `anchor` makes of the annotations found. */
export const remarkPermalinks: Plugin<[{ readonly anchor: Anchor }], Root> =
  ({ anchor }) =>
  (tree, file) => {
    file.data.citables = anchor(textOf(tree).text, file.data.annotations ?? [])
  }
