/** The row for each column of a square matrix so that the sum of costs is least (Kuhn and Munkres, by shortest paths). */
export function cheapest(cost: readonly Float64Array[]): number[] {
  const size = cost.length
  const rowPrice = new Float64Array(size + 1)
  const columnPrice = new Float64Array(size + 1)
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    const via = new Int32Array(size + 1)
    let free = grow(cost, row, { rowPrice, columnPrice, rowOf, via })
    while (free !== 0) {
      const previous = via[free] ?? 0
      rowOf[free] = rowOf[previous] ?? 0
      free = previous
    }
  }
  return Array.from(rowOf.slice(1), (row) => row - 1)
}

type State = {
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
  readonly rowOf: Int32Array
  readonly via: Int32Array
}

/** Extends the tree of shortest paths from `row` until it reaches a column that is free, and returns that column. */
function grow(cost: readonly Float64Array[], row: number, { rowPrice, columnPrice, rowOf, via }: State): number {
  const size = cost.length
  const slack = new Float64Array(size + 1).fill(Infinity)
  const done = new Uint8Array(size + 1)
  rowOf[0] = row
  let column = 0
  do {
    done[column] = 1
    const current = rowOf[column] ?? 0
    let step = Infinity
    let next = 0
    for (let other = 1; other <= size; other++) {
      if (done[other]) continue
      const price = (cost[current - 1]?.[other - 1] ?? 0) - (rowPrice[current] ?? 0) - (columnPrice[other] ?? 0)
      if (price < (slack[other] ?? 0)) {
        slack[other] = price
        via[other] = column
      }
      if ((slack[other] ?? 0) < step) {
        step = slack[other] ?? 0
        next = other
      }
    }
    for (let other = 0; other <= size; other++) {
      if (done[other]) {
        rowPrice[rowOf[other] ?? 0] = (rowPrice[rowOf[other] ?? 0] ?? 0) + step
        columnPrice[other] = (columnPrice[other] ?? 0) - step
      } else slack[other] = (slack[other] ?? 0) - step
    }
    column = next
  } while (rowOf[column] !== 0)
  return column
}
