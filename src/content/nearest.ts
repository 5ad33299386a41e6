/** The one of `names` that `written` most likely stands for, or undefined when none is near. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const word = written.slice(0, longest).toLowerCase()
  let best: string | undefined
  // A third of the letters may be wrong: "tittle" is near "title", "body" is not near "by".
  let least = Math.floor(word.length / 3) + 1
  for (const name of names) {
    if (Math.abs(name.length - word.length) >= least) continue
    const steps = editsBetween(word, name.toLowerCase())
    if (steps >= least) continue
    best = name
    least = steps
  }
  return best
}

/** The end of a message that proposes the nearest of `names`: ` — did you mean "title"?`, or nothing. */
export function didYouMean(written: string, names: Iterable<string>): string {
  const near = nearest(written, names)
  return near === undefined ? '' : ` — did you mean "${near}"?`
}

const longest = 100

/** The letters to add, take away, replace or swap with their neighbour. */
function editsBetween(from: string, to: string): number {
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1
      const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const swapped = isSwapped ? (before[j - 2] ?? Infinity) + 1 : Infinity
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped))
    }
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}
