import type { Selection } from './selection.ts'

/** The values that each facet of a page knows, in the order of the page. */
export type Known = ReadonlyMap<string, readonly string[]>

/** How the rows are ordered: a column's name, `-` before it for the greatest first. */
export type Order = string

/** What the address of a list asks for; whatever the page does not know is left out, so that nothing foreign gets in. */
export function parseListUrl(search: string, known: Known): Selection {
  const parameters = new URLSearchParams(search)
  const chosen = [...known].map(([facet, values]) => {
    const asked = new Set(parameters.getAll(facet))
    return [facet, values.filter((value) => asked.has(value))] as const
  })
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0))
}

/** The order that an address asks for, if the page knows it. */
export function parseOrder(search: string, known: readonly string[]): Order | undefined {
  const asked = new URLSearchParams(search).get('sort') ?? undefined
  return asked !== undefined && known.includes(asked.replace(/^-/u, '')) ? asked : undefined
}

/** The query of a list: `'?actor=nato&unit=percent'`, or nothing where nothing is chosen. */
export function toListQuery(selection: Selection, order?: Order): string {
  const parameters = new URLSearchParams(
    Object.entries(selection).flatMap(([facet, values]) => values.map((value) => [facet, value])),
  )
  if (order) parameters.set('sort', order)
  const query = parameters.toString()
  return query && `?${query}`
}
