/** What a cell of a table can hold. */
export type Cell = string | number | boolean | null

/** A row as a line of a CSV file, after RFC 4180: `['a', null, 'b, "c"']` → `a,,"b, ""c"""`; true is 1, false nothing. */
export const toCsvLine = (cells: readonly Cell[]): string => `${cells.map(toCell).join(',')}\n`

function toCell(cell: Cell): string {
  if (cell === null || cell === false) return ''
  if (typeof cell !== 'string') return cell === true ? '1' : String(cell)
  // A cell that a spreadsheet would take for a formula is written with an apostrophe before it.
  const text = /^[-=+@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
