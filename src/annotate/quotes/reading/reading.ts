import { firstFrom } from '../../sorted.ts'
import type { Document, Token } from '../../types.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import type { Marked } from './marks.ts'
import { hasBit, Is } from './words.ts'

/** A run of tokens, both ends inclusive. */
export type Run = { readonly first: number; readonly last: number }

/** A document with what the rules about quotations ask of each token. */
export type Reading = {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** The bits of `Is` for each token. */
  readonly bits: Int32Array
  /** The regions between marks, in order. */
  readonly marked: readonly Marked[]
  /** Sentences as a reporter builds them: a sentence end between marks does not count. */
  readonly sentences: readonly Run[]
  /** The tokens that are forms of cue verbs outside marks, in order. */
  readonly cues: ReadonlyMap<number, CueForm>
}

/** The region between marks that a token stands in, marks included. */
export function markedAt({ marked, bits }: Pick<Reading, 'marked' | 'bits'>, at: number): Marked | undefined {
  if (!hasBit(bits, at, Is.inside | Is.mark)) return undefined
  const region = marked[firstFrom(marked, ({ last }) => last, at)]
  return region && region.first <= at ? region : undefined
}

/** The region between marks that a token stands in, up to `limit`. */
export function markedUpTo(reading: Reading, at: number, limit: number): Run | undefined {
  const marked = markedAt(reading, at)
  return marked && { first: marked.first, last: Math.min(marked.last, limit) }
}

/** The bits of a mark that closes a title and a comma with it. */
export const endOfTitle = Is.inside | Is.comma
