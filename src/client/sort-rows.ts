import type { Order } from '../lib/lists/list-url.ts'
import type { Row } from './show-rows.ts'

/** The headers of a table by the column that they order. */
export type Columns = ReadonlyMap<string, HTMLElement>

/** Turns the headers that name a column into buttons that call `sort`: least first, greatest first, as it was. */
export function columnsOf(page: HTMLElement, sort: (order: Order | undefined) => void): Columns {
  const headers = [...page.querySelectorAll<HTMLElement>('th[data-column]')]
  for (const header of headers) {
    const column = header.dataset['column'] ?? ''
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sort'
    button.append(...header.childNodes)
    button.addEventListener('click', () => sort(following[header.ariaSort ?? 'none']?.(column)))
    header.append(button)
  }
  return new Map(headers.map((header) => [header.dataset['column'] ?? '', header]))
}

const following: Readonly<Record<string, ((column: string) => Order | undefined) | undefined>> = {
  none: (column) => `-${column}`,
  descending: (column) => column,
  ascending: () => undefined,
}

/** Puts the rows in the order asked for, or back into that of the page, and marks the column. */
export function sortRows(page: HTMLElement, rows: readonly Row[], columns: Columns, order: Order | undefined): void {
  const body = page.querySelector('tbody')
  if (!body || columns.size === 0) return
  const column = order?.replace(/^-/u, '')
  const direction = order?.startsWith('-') ? -1 : 1
  for (const [name, header] of columns)
    header.ariaSort = name !== column ? 'none' : direction < 0 ? 'descending' : 'ascending'
  if (column === undefined && !body.hasAttribute('data-sorted')) return
  const rank = ({ element }: Row): number => Number(element.getAttribute(`data-rank-${column}`) ?? 0)
  const inTable = rows.filter(({ element }) => element.parentElement === body)
  const ordered = column === undefined ? inTable : inTable.toSorted((a, b) => direction * (rank(a) - rank(b)))
  body.append(...ordered.map(({ element }) => element))
  body.toggleAttribute('data-sorted', column !== undefined)
}
