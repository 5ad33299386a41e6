/** What one run of `work` costs, as the best of several runs: CPU seconds of the process, its threads included. */
export function cpuSeconds(work: () => void, runs = 5): number {
  work()
  const costs = Array.from({ length: runs }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return Math.min(...costs)
}

/** `12345678` → `12.35 M`, for tables. */
export const short = (value: number): string =>
  new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 }).format(value)
