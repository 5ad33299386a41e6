/** CPU seconds of the process, its threads included, that one run of `work` takes. */
function cpuSecondsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/**
 * What each of several works costs: the median of its CPU seconds over rounds in which all take turns. They share what
 * the machine does meanwhile, and after the first rounds, which do not count, none profits from going last.
 */
export function cpuSecondsInTurns(works: readonly (() => void)[], rounds = 9, warmUps = 2): number[] {
  const costs = works.map((): number[] => [])
  for (let round = -warmUps; round < rounds; round += 1)
    works.forEach((work, index) => {
      const seconds = cpuSecondsOf(work)
      if (round >= 0) costs[index]?.push(seconds)
    })
  return costs.map(median)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
}

/** `12345678` → `12.35 M`, for tables. */
export const short = (value: number): string =>
  new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(value)
