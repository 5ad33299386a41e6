import { parseListUrl, parseOrder, toListQuery, type Known, type Order } from '../lib/lists/list-url.ts'
import type { Selection } from '../lib/lists/selection.ts'
import { showChips } from './filter-chips.ts'
import { controlsOf, readForm, writeForm } from './filter-controls.ts'
import { linkedId } from './linked-id.ts'
import { columnsOf, sortRows } from './sort-rows.ts'
import { rowsIn, showRows } from './show-rows.ts'

/** Lets the form of a list page filter and order its rows, with the state in the address. */
function startListFilter(page: HTMLElement, form: HTMLFormElement): void {
  const rows = rowsIn(page)
  const controls = controlsOf(form)
  const known: Known = new Map([...controls].map(([facet, options]) => [facet, options.map(({ value }) => value)]))
  const columns = columnsOf(page, (order) => go(readForm(controls), order))
  let order: Order | undefined

  const show = (): void => {
    const selection = readForm(controls)
    showRows(page, form, rows, selection, linkedId())
    showChips(page, controls, () => go(readForm(controls), order))
    sortRows(page, rows, columns, order)
  }
  const go = (selection: Selection, next: Order | undefined): void => {
    order = next
    const hash = location.hash
    history.pushState(null, '', `${location.pathname}${toListQuery(selection, order)}${hash}`)
    show()
  }
  const restore = (): void => {
    writeForm(controls, parseListUrl(location.search, known))
    order = parseOrder(location.search, [...columns.keys()])
    show()
  }
  form.addEventListener('change', () => go(readForm(controls), order))
  form.addEventListener('submit', (event) => event.preventDefault())
  // The form is emptied after its "reset" event.
  form.addEventListener('reset', () => setTimeout(() => go({}, order)))
  addEventListener('popstate', restore)
  addEventListener('hashchange', show)
  restore()
}

const page = document.querySelector<HTMLElement>('.list-page')
const form = page?.querySelector('form')
if (page && form) startListFilter(page, form)
