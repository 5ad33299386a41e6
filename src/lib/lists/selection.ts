/** What an item of a list is filed under in each facet: `{ actor: ['nato'], unit: ['percent'] }`. */
export type Values = Readonly<Record<string, readonly string[]>>

/** What a reader chose in each facet; a facet without choice is left out. */
export type Selection = Readonly<Record<string, readonly string[]>>

/** Whether an item is in the list that was asked for: any choice within a facet, all facets together. */
export const isChosen = (values: Values, selection: Selection): boolean =>
  Object.entries(selection).every(
    ([facet, chosen]) =>
      chosen.length === 0 || chosen.some((value) => Object.hasOwn(values, facet) && values[facet]?.includes(value)),
  )

/**
 * How many items each value of a facet would show, given what is chosen in the other facets. A value that was already
 * chosen counts the same way, so that no count promises more than a click delivers.
 */
export function countsOf(items: readonly Values[], facet: string, selection: Selection): ReadonlyMap<string, number> {
  const elsewhere = { ...selection, [facet]: [] }
  const counts = new Map<string, number>()
  for (const values of items)
    if (isChosen(values, elsewhere))
      for (const value of new Set(values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** A value as a form, an address and a style rule can all hold it: `'percentage point'` → `'percentage-point'`. */
export const toValue = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-|-$/gu, '') || '_'
