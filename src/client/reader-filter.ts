import { parseListUrl, toListQuery, type Known } from '../lib/lists/list-url.ts'
import { isChosen, type Selection, type Values } from '../lib/lists/selection.ts'
import { controlsOf, readForm, writeForm } from './filter-controls.ts'
import { linkedId } from './linked-id.ts'

/** Lets the form of an article dim what is not asked for, with the state in the address. */
export function startReaderFilter(reader: HTMLElement, form: HTMLFormElement): void {
  const controls = controlsOf(form)
  const known: Known = new Map([...controls].map(([facet, options]) => [facet, options.map(({ value }) => value)]))
  const marks = [...reader.querySelectorAll<HTMLElement>('[data-kind]')].map((element) => ({
    element,
    values: valuesOf(element),
  }))
  const status = form.querySelector<HTMLElement>('[data-reader-status]')
  const voices = form.querySelector<HTMLDetailsElement>('.voices')

  const show = (note = ''): void => {
    const selection = readForm(controls)
    const isFiltered = Object.keys(selection).length > 0
    // A class only on the marks that change: the cheapest for the browser on a page with thousands of them.
    for (const { element, values } of marks) element.classList.toggle('off', !isChosen(values, selection))
    if (voices && isFiltered) voices.open = true
    if (status) status.textContent = note || (isFiltered ? countOf(reader) : '')
  }
  const restore = (): void => {
    const asked = parseListUrl(location.search, known)
    const linked = marks.find(({ element }) => element.id !== '' && element.id === linkedId())
    const isHidden = linked !== undefined && !isChosen(linked.values, asked)
    writeForm(controls, isHidden ? {} : asked)
    if (isHidden) history.replaceState(null, '', location.pathname + location.hash)
    show(isHidden ? 'The filter is lifted: it would have hidden the passage you came for.' : '')
  }
  const go = (selection: Selection): void => {
    history.pushState(null, '', `${location.pathname}${toListQuery(selection)}${location.hash}`)
    show()
  }
  form.addEventListener('change', () => go(readForm(controls)))
  form.addEventListener('submit', (event) => event.preventDefault())
  // The form is emptied after its "reset" event.
  form.addEventListener('reset', () => setTimeout(() => go({})))
  addEventListener('popstate', restore)
  addEventListener('hashchange', restore)
  restore()
}

// An actor's name belongs to that actor as the words do that it says.
const valuesOf = ({ dataset: { kind = '', speaker, actor } }: HTMLElement): Values => ({
  kind: [kind],
  actor: [speaker ?? actor ?? ''],
})

function countOf(reader: HTMLElement): string {
  const items = [...reader.querySelectorAll('.cards > li')]
  const shown = items.filter((item) => !item.classList.contains('off')).length
  return `${shown} of ${items.length} quotes and claims`
}
