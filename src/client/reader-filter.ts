import { parseListUrl, toListQuery, type Known } from '../lib/lists/list-url.ts'
import { isChosen, type Selection, type Values } from '../lib/lists/selection.ts'
import { controlsOf, readForm, writeForm } from './filter-controls.ts'
import { linkedId } from './linked-id.ts'
import { nearestFirst } from './nearest-first.ts'

/** Lets the form of an article dim what is not asked for, with the state in the address. */
export function startReaderFilter(reader: HTMLElement, form: HTMLFormElement): void {
  const controls = controlsOf(form)
  const known: Known = new Map([...controls].map(([facet, options]) => [facet, options.map(({ value }) => value)]))
  // In the order of the page: the blocks of the text, which are dimmed as a whole, and the marks in them.
  const text = filtered(reader, '.prose > *, .prose [data-kind]')
  const cards = filtered(reader, '.cards > li')
  const inText = nearestFirst(text.map(({ element }) => element))
  const status = form.querySelector<HTMLElement>('[data-reader-status]')
  const reset = form.querySelector<HTMLElement>('[type=reset]')

  const show = (note = ''): void => {
    const selection = readForm(controls)
    const isFiltered = Object.keys(selection).length > 0
    const shown = cards.filter((card) => !dim(card, selection)).length
    inText((index) => text[index] && dim(text[index], selection))
    for (const choices of form.querySelectorAll<HTMLDetailsElement>('details:has(:checked)')) choices.open = true
    // Its place is kept: a button that comes and goes would move the text.
    reset?.classList.toggle('invisible', !isFiltered)
    if (status) status.textContent = note || (isFiltered ? `${shown} of ${cards.length} quotes and claims` : '')
  }
  const restore = (): void => {
    const asked = parseListUrl(location.search, known)
    const linked = text.find(({ element }) => element.id !== '' && element.id === linkedId())
    const isHidden = linked !== undefined && !isChosen(linked.values, asked)
    writeForm(controls, isHidden ? {} : asked)
    if (isHidden) history.replaceState(null, '', location.pathname + location.hash)
    show(isHidden ? 'Filter lifted for the linked passage' : '')
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

type Filtered = { readonly element: HTMLElement; readonly values: Values }

const filtered = (reader: HTMLElement, selector: string): readonly Filtered[] =>
  [...reader.querySelectorAll<HTMLElement>(selector)].map((element) => ({ element, values: valuesOf(element) }))

// An actor's name belongs to that actor as the words do that it says.
const valuesOf = ({ dataset: { kind = '', speaker, actor } }: HTMLElement): Values => ({
  kind: [kind],
  actor: [speaker ?? actor ?? ''],
})

/** Sets the class of what is not asked for, and says whether it is set: the cheapest change for the browser. */
const dim = ({ element, values }: Filtered, selection: Selection): boolean =>
  element.classList.toggle('off', !isChosen(values, selection))
