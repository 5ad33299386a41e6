import type { SearchKind } from './search-record.ts'

/** The choices of the search page: what a kind of result is called, alone and together; the empty one is all of them. */
export const searchKinds: readonly { readonly kind: SearchKind | ''; readonly one: string; readonly many: string }[] = [
  { kind: '', one: 'Result', many: 'Everything' },
  { kind: 'passage', one: 'Article', many: 'Articles' },
  { kind: 'quote', one: 'Quotation', many: 'Quotations' },
  { kind: 'claim', one: 'Claim', many: 'Claims' },
  { kind: 'actor', one: 'Actor', many: 'Actors' },
]
