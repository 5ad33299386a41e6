/** The first `most` items and the others; as long as those are no more than two, a reader is spared opening them. */
export const fold = <Item>(items: readonly Item[], most: number): readonly [shown: Item[], others: Item[]] => {
  const end = items.length <= most + 2 ? items.length : most
  return [items.slice(0, end), items.slice(end)]
}
