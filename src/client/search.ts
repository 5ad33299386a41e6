import { counted } from '../lib/wording.ts'
import { search, type Found } from './pagefind.ts'
import { listIn } from './search-list.ts'

/** Searches while one writes, with words and kind in the address. */
function startSearch(page: HTMLElement, form: HTMLFormElement, input: HTMLInputElement): void {
  const radios = [...page.querySelectorAll<HTMLInputElement>('[name=kind]')]
  const kind = (): string => radios.find(({ checked }) => checked)?.value ?? ''
  const answer = answerIn(page)
  let waiting: ReturnType<typeof setTimeout> | undefined

  const find = (): void => void answer(input.value.trim(), kind())
  const go = (change: 'pushState' | 'replaceState'): void => {
    history[change](null, '', addressOf(input.value.trim(), kind()))
    find()
  }
  const restore = (): void => {
    const query = new URLSearchParams(location.search)
    input.value = query.get('q') ?? ''
    for (const radio of radios) radio.checked = radio.value === (query.get('kind') ?? '')
    find()
  }
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => go('replaceState'), 150)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go('pushState')
  })
  for (const radio of radios) radio.addEventListener('change', () => go('pushState'))
  page.addEventListener('keydown', walk)
  addEventListener('popstate', restore)
  // What was written before this script was there is searched for, too.
  if (input.value.trim() && !new URLSearchParams(location.search).has('q')) go('replaceState')
  else restore()
}

/** Shows what is found for words; an answer that comes after the next question is no answer to it. */
function answerIn(page: HTMLElement): (words: string, kind: string) => Promise<void> {
  const furtherParts = page.dataset['furtherParts']?.split(' ').filter(Boolean) ?? []
  const show = listIn(page)
  let asked = 0
  return async (words, kind) => {
    const mine = (asked += 1)
    const found = words ? await search(words, kind, furtherParts).catch(() => undefined) : nothing
    if (mine !== asked) return
    await show(found?.results ?? [])
    if (mine === asked) say(page, words, found)
  }
}

const nothing: Found = { results: [], totalFilters: {} }

const addressOf = (words: string, kind: string): string => {
  const query = new URLSearchParams({ ...(words ? { q: words } : {}), ...(kind ? { kind } : {}) })
  return query.size > 0 ? `?${query}` : location.pathname
}

/** Says how much was found, of each kind too, and offers the lists where there is nothing. */
function say(page: HTMLElement, words: string, found: Found | undefined): void {
  const count = found?.results.length ?? 0
  const status = page.querySelector('[data-result-count]')
  const help = page.querySelector<HTMLElement>('.search-help')
  if (status) status.textContent = found ? tell(count, words) : 'The search could not be loaded.'
  if (help) help.hidden = count > 0
  showCounts(page, (words && found?.totalFilters['kind']) || {})
}

function tell(count: number, words: string): string {
  if (!words) return ''
  return count > 0
    ? `${counted(count, 'result')} for “${words}”`
    : `Nothing was found for “${words}”. Try fewer or other words, or look through the lists.`
}

function showCounts(page: HTMLElement, counts: Readonly<Record<string, number>>): void {
  const kinds = page.querySelector<HTMLElement>('[data-kinds]')
  if (!kinds) return
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  kinds.hidden = all === 0
  for (const radio of kinds.querySelectorAll('input')) {
    const count = radio.parentElement?.querySelector('[data-count]')
    if (count) count.textContent = String(radio.value ? (counts[radio.value] ?? 0) : all)
  }
}

/** From the field to the first result and on with the arrows, as in a list of suggestions. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const stops = [...document.querySelectorAll<HTMLElement>('#search-words, .search-results a')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  if (step === undefined || at < 0) return
  event.preventDefault()
  stops[at + step]?.focus()
}

const page = document.querySelector<HTMLElement>('.search-page')
const form = page?.querySelector('form')
const input = form?.querySelector('input')
if (page && form && input) startSearch(page, form, input)
