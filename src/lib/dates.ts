/** The day of an ISO 8601 date as it was where it was written: `26 June 2025`. */
export function formatDay(date: string): string {
  // The offset is left aside on purpose: an article of 00:01 in Stockholm is not of the day before in London.
  const day = date.slice(0, 10)
  const known = written.get(day) ?? writeDay(day)
  written.set(day, known)
  return known
}

// Each card and row says its day, and to format one takes longer than to write the row.
const written = new Map<string, string>()

function writeDay(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return days.format(Date.UTC(year, month - 1, day))
}

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
