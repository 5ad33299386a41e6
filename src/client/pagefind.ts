/** What a search finds: the results without their texts, the best first, and how many there are of each kind. */
export type Found = {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<FoundRecord> }[]
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>> | undefined>>
}
/** One result; `excerpt` is HTML with nothing in it but `<mark>`. */
export type FoundRecord = {
  readonly url: string
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string | undefined>>
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
}

type Pagefind = {
  readonly filters: () => Promise<unknown>
  readonly mergeIndex: (address: string) => Promise<unknown>
  readonly search: (words: string, options: { filters: Record<string, string> }) => Promise<Found>
}

// Written by the build beside the pages, so no module that the bundler could find. It searches in a worker, which the
// content security policy of the page does not govern: no page need allow what WebAssembly asks for.
const bundle = '/pagefind/pagefind.js'
let loaded: Promise<Pagefind> | undefined

/** Searches for words, in one kind of result if one is given; the first call loads the index and its further parts. */
export async function search(words: string, kind: string, furtherParts: readonly string[]): Promise<Found> {
  loaded ??= load(furtherParts)
  const pagefind = await loaded
  return pagefind.search(withoutSigns(words), { filters: kind ? { kind } : {} })
}

async function load(furtherParts: readonly string[]): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind
  await Promise.all(furtherParts.map((part) => pagefind.mergeIndex(part)))
  // Without this a search does not count its results by kind.
  await pagefind.filters()
  return pagefind
}

// A word of the index is "55", whether the text says "55%" or "$55".
const withoutSigns = (words: string): string => words.replaceAll(/[\p{Sc}%]/gu, ' ')
