import { cheapest } from './cheapest.ts'
import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'

/** A possible pair of an entry and a place, and how good it is (above 0). */
export type Edge = { readonly entry: Entry; readonly place: Place; readonly score: number }

// The exact method takes cubic time; beyond this, one after the other is good enough and stays fast.
const largestExact = 120

/** The edges that together score most, no entry and no place twice. */
export const assign = <E extends Edge>(edges: readonly E[]): E[] => components(edges).flatMap(best)

type Node = Entry | Place

/** The edges in groups that share no entry and no place. */
function components<E extends Edge>(edges: readonly E[]): E[][] {
  const parent = new Map<Node, Node>()
  const rootOf = (node: Node): Node => {
    let root = node
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    parent.set(node, root)
    return root
  }
  for (const { entry, place } of edges) parent.set(rootOf(entry), rootOf(place))
  return [...Map.groupBy(edges, ({ entry }) => rootOf(entry)).values()]
}

function best<E extends Edge>(edges: E[]): E[] {
  const rows = new Map([...new Set(edges.map(({ entry }) => entry))].map((entry, index) => [entry, index]))
  const columns = new Map([...new Set(edges.map(({ place }) => place))].map((place, index) => [place, index]))
  const size = Math.max(rows.size, columns.size)
  if (size > largestExact) return oneByOne(edges)
  const cost = Array.from({ length: size }, () => new Float64Array(size))
  for (const { entry, place, score } of edges)
    cost[rows.get(entry) ?? -1]?.fill(-score, columns.get(place), (columns.get(place) ?? 0) + 1)
  const rowOf = cheapest(cost)
  return edges.filter(({ entry, place }) => rowOf[columns.get(place) ?? -1] === rows.get(entry))
}

function oneByOne<E extends Edge>(edges: E[]): E[] {
  const taken = new Set<Node>()
  return edges
    .toSorted((one, other) => other.score - one.score)
    .filter(({ entry, place }) => {
      if (taken.has(entry) || taken.has(place)) return false
      taken.add(entry).add(place)
      return true
    })
}
