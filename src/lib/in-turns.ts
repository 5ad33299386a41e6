/** The items so ordered that each group has its first `turn`, in their order, before any has its next. */
export function inTurns<Item>(items: readonly Item[], groupOf: (item: Item) => unknown, turn: number): Item[] {
  const groups = [...Map.groupBy(items, groupOf).values()]
  const turns = new Map(groups.flatMap((group) => group.map((item, index) => [item, Math.floor(index / turn)])))
  return items.toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0))
}
