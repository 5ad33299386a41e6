import type { EntityType } from '../types.ts'
import type { Named } from './registry.ts'

/**
 * A stretch of tokens that may name an actor. `type` is what its own words say, `null` where they say nothing;
 * `isSure` is false for a word whose capital may only come from the sentence it opens.
 */
export type Candidate = {
  readonly first: number
  readonly last: number
  readonly named: Named | null
  readonly type: EntityType | null
  readonly isSure: boolean
  readonly rule: string
}

/** A candidate that nobody registered. */
export const toCandidate = (
  first: number,
  last: number,
  type: EntityType | null,
  rule: string,
  isSure = true,
): Candidate => ({ first, last, named: null, type, isSure, rule })

/** A candidate that is known beforehand. */
export const toKnown = (first: number, last: number, named: Named, type: EntityType, rule: string): Candidate => ({
  first,
  last,
  named,
  type,
  isSure: true,
  rule,
})
