import type { Quantity, Quote } from '../annotate/types.ts'

/** The name of one quote or claim for ever: `q-` or `c-` and a short hash; an HTML id and a part of a URL. */
export type PermalinkId = string

/** An ISO 8601 day: `2025-06-26`. */
export type Day = string

/**
 * Where an annotation stands, after the TextQuote and TextPosition selectors of the W3C.
 * `prefix` and `suffix` hold what its sentence says around it and some of the sentences next to that one, so that
 * `prefix + exact + suffix` is the passage a reader would recognise it by.
 */
export type Selectors = {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

/** Who says it, as the ledger remembers it; equal in actor or in name is the same speaker. */
export type SpeakerName = { readonly actor: string | null; readonly name: string }

export type Value = Quantity['value']

/** What an annotation said: its words, its sentence, who said it, and what a claim amounts to. */
type Saying = {
  readonly exact: string
  readonly sentence: string
  readonly speaker: SpeakerName | null
  readonly value: Value
  readonly unit: string | null
}

/** An earlier text of an entry, which stood until the day `until`. */
export type Version = Saying & { readonly until: Day }

/** Why an id no longer stands in its article, and where to look now: an id or a URL. */
export type Retirement = { readonly date: Day; readonly reason: string; readonly see?: string | undefined }

/** One published id: what it names now, or named last. */
export type Entry = Selectors & {
  readonly id: PermalinkId
  readonly kind: 'quote' | 'claim'
  readonly state: 'live' | 'retired'
  readonly speaker: SpeakerName | null
  readonly value: Value
  readonly unit: string | null
  readonly firstPublished: Day
  readonly versions: readonly Version[]
  readonly retired?: Retirement | undefined
}

/** Every id an article ever published, in the order of the ids. */
export type Ledger = { readonly entries: readonly Entry[] }

/** What an annotation must tell to be anchored: a quote, or a quantity that is a claim. */
export type Anchorable =
  | Pick<Quote, 'kind' | 'start' | 'end' | 'exact' | 'speaker'>
  | (Pick<Quantity, 'start' | 'end' | 'exact' | 'value' | 'unit' | 'claimant'> & { readonly kind: 'claim' })

/** A ledger with `entries` in the order that files keep. */
export const toLedger = (entries: readonly Entry[]): Ledger => ({
  entries: entries.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)),
})
