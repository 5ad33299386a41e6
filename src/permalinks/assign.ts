/** A possible pair of a row and a column, and how good it is (above 0). */
export type Edge = { readonly row: number; readonly column: number; readonly score: number }

// The exact method takes cubic time; beyond this, one after the other is good enough and stays fast.
const largestExact = 120

/** The edges that together score most, no row and no column twice. */
export const assign = <E extends Edge>(edges: readonly E[]): E[] => components(edges).flatMap(best)

/** The edges in groups that share no row and no column. */
function components<E extends Edge>(edges: readonly E[]): E[][] {
  const parent = new Map<string, string>()
  const rootOf = (node: string): string => {
    let root = node
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    parent.set(node, root)
    return root
  }
  for (const { row, column } of edges) parent.set(rootOf(`r${row}`), rootOf(`c${column}`))
  return [...Map.groupBy(edges, ({ row }) => rootOf(`r${row}`)).values()]
}

function best<E extends Edge>(edges: E[]): E[] {
  const rows = [...new Set(edges.map(({ row }) => row))]
  const columns = [...new Set(edges.map(({ column }) => column))]
  if (Math.max(rows.length, columns.length) > largestExact) return oneByOne(edges)
  const size = Math.max(rows.length, columns.length)
  const cost = Array.from({ length: size }, () => new Float64Array(size))
  const rowAt = new Map(rows.map((row, index) => [row, index]))
  const columnAt = new Map(columns.map((column, index) => [column, index]))
  for (const { row, column, score } of edges) {
    const line = cost[rowAt.get(row) ?? -1]
    if (line) line[columnAt.get(column) ?? -1] = -score
  }
  const chosen = cheapest(cost)
  return edges.filter(({ row, column }) => chosen[columnAt.get(column) ?? -1] === rowAt.get(row))
}

function oneByOne<E extends Edge>(edges: E[]): E[] {
  const rows = new Set<number>()
  const columns = new Set<number>()
  return edges
    .toSorted((one, other) => other.score - one.score)
    .filter(({ row, column }) => {
      if (rows.has(row) || columns.has(column)) return false
      rows.add(row)
      columns.add(column)
      return true
    })
}

/** The row for each column of a square matrix so that the sum of costs is least (Kuhn and Munkres, by shortest paths). */
function cheapest(cost: readonly Float64Array[]): number[] {
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
