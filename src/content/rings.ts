/** The rings in a graph, each as its ids from the first around to the first again: `a → b → a`; linear in its size. */
export function ringsIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const rings: string[][] = []
  const done = new Set<string>()
  for (const start of graph.keys()) {
    // A stack of our own: a chain may be as long as the graph.
    const path: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }]
    const onPath = new Set([start])
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const id = graph.get(top.id)?.[top.next++]
      if (id === undefined) {
        path.pop()
        onPath.delete(top.id)
        done.add(top.id)
      } else if (onPath.has(id)) {
        const ids = path.map((step) => step.id)
        rings.push([...ids.slice(ids.indexOf(id)), id])
      } else if (!done.has(id)) {
        path.push({ id, next: 0 })
        onPath.add(id)
      }
    }
  }
  return rings
}
