import { counted } from '../lib/wording.ts'
import { search, type Found } from './pagefind.ts'
import { toResult } from './search-results.ts'

const atOnce = 15

/** Searches while one writes, with words and kind in the address. */
export function startSearch(page: HTMLElement, form: HTMLFormElement, input: HTMLInputElement): void {
  const list = page.querySelector('.search-results')
  const more = page.querySelector<HTMLButtonElement>('.more')
  const status = page.querySelector('[data-result-count]')
  const help = page.querySelector<HTMLElement>('.search-help')
  const radios = [...page.querySelectorAll<HTMLInputElement>('[name=kind]')]
  const kind = (): string => radios.find(({ checked }) => checked)?.value ?? ''
  let latest: Found['results'] = []
  let asked = 0

  const show = async (from: number): Promise<void> => {
    const mine = asked
    const records = await Promise.all(latest.slice(from, from + atOnce).map((result) => result.data()))
    if (mine !== asked) return
    const items = records.map(toResult)
    if (from === 0) list?.replaceChildren(...items)
    else list?.append(...items)
    if (more) more.hidden = latest.length <= from + atOnce
    if (from > 0) items[0]?.querySelector('a')?.focus()
  }
  const find = async (): Promise<void> => {
    const mine = (asked += 1)
    const words = input.value.trim()
    const found = words ? await search(words, kind()).catch(() => undefined) : nothing
    if (mine !== asked) return
    latest = found?.results ?? []
    await show(0)
    showCounts(page, words ? found : undefined)
    if (help) help.hidden = latest.length > 0
    if (status)
      status.textContent = found ? (words ? tell(latest.length, words) : '') : 'The search could not be loaded.'
  }
  const go = (change: 'pushState' | 'replaceState'): void => {
    history[change](null, '', addressOf(input.value.trim(), kind()))
    void find()
  }
  const restore = (): void => {
    const asked = new URLSearchParams(location.search)
    input.value = asked.get('q') ?? ''
    for (const radio of radios) radio.checked = radio.value === (asked.get('kind') ?? '')
    void find()
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => go('replaceState'), 150)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go('pushState')
  })
  page.addEventListener('change', ({ target }) => radios.includes(target as HTMLInputElement) && go('pushState'))
  page.addEventListener('keydown', walk)
  more?.addEventListener('click', () => void show(list?.children.length ?? 0))
  addEventListener('popstate', restore)
  restore()
}

const nothing: Found = { results: [], totalFilters: {} }

const addressOf = (words: string, kind: string): string => {
  const query = new URLSearchParams({ ...(words ? { q: words } : {}), ...(kind ? { kind } : {}) })
  return query.size > 0 ? `?${query}` : location.pathname
}

const tell = (count: number, words: string): string =>
  count > 0
    ? `${counted(count, 'result')} for “${words}”`
    : `Nothing was found for “${words}”. Try fewer or other words, or look through the lists.`

function showCounts(page: HTMLElement, found: Found | undefined): void {
  const kinds = page.querySelector<HTMLElement>('[data-kinds]')
  if (!kinds) return
  const counts = found?.totalFilters['kind'] ?? {}
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
