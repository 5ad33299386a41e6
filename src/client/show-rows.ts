import { countsOf, isChosen, type Selection, type Values } from '../lib/lists/selection.ts'

/** A row of the page with what it is filed under; `twins` are its marks in charts. */
export type Row = { readonly element: HTMLElement; readonly values: Values; readonly twins: readonly Element[] }

/** The rows that can be filtered. */
export function rowsIn(page: HTMLElement): Row[] {
  const twins = Map.groupBy(page.querySelectorAll('[data-for]'), (twin) => twin.getAttribute('data-for'))
  return [...page.querySelectorAll<HTMLElement>('[data-item]')].map((element) => ({
    element,
    values: Object.fromEntries(Object.entries(element.dataset).map(([name, value]) => [name, value?.split(' ') ?? []])),
    twins: twins.get(element.id) ?? [],
  }))
}

/** Shows the rows that are chosen and the one that the address points to, and says how many there are. */
export function showRows(
  page: HTMLElement,
  form: HTMLFormElement,
  rows: readonly Row[],
  selection: Selection,
  linked: string,
): void {
  let shown = 0
  let lifted = false
  for (const { element, values, twins } of rows) {
    const isIn = isChosen(values, selection)
    const isLifted = !isIn && element.id === linked
    shown += Number(isIn)
    lifted ||= isLifted
    element.hidden = !isIn && !isLifted
    for (const twin of twins) twin.toggleAttribute('data-dimmed', !isIn)
  }
  for (const section of page.querySelectorAll<HTMLElement>('[data-section]'))
    section.hidden = !section.querySelector('[data-item]:not([hidden])')
  say(page, shown, rows.length, lifted)
  showCounts(form, rows, selection)
}

function say(page: HTMLElement, shown: number, all: number, lifted: boolean): void {
  const status = page.querySelector<HTMLElement>('[data-result-count]')
  if (status) {
    const { one = '', many = '' } = status.dataset
    const noun = all === 1 ? one : many
    const text = shown === all ? `${all} ${noun}` : `${shown} of ${all} ${noun}`
    status.textContent = lifted ? `${text}, and the one that the link points to` : text
  }
  const empty = page.querySelector<HTMLElement>('[data-empty]')
  if (empty) empty.hidden = shown > 0 || lifted
}

function showCounts(form: HTMLFormElement, rows: readonly Row[], selection: Selection): void {
  const values = rows.map((row) => row.values)
  const boxes = Map.groupBy(form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'), ({ name }) => name)
  for (const [facet, options] of boxes) {
    const counts = countsOf(values, facet, selection)
    for (const box of options) {
      const line = box.closest('li')
      const count = line?.querySelector('.facet-count')
      const number = counts.get(box.value) ?? 0
      if (count) count.textContent = String(number)
      line?.toggleAttribute('data-none', number === 0)
    }
  }
}
