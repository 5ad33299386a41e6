/** The day of an ISO 8601 date as it was where it was written: `26 June 2025`. */
export function formatDay(date: string): string {
  // The offset is left aside on purpose: an article of 00:01 in Stockholm is not of the day before in London.
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return days.format(Date.UTC(year, month - 1, day))
}

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
