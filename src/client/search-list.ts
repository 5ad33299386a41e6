import type { Found } from './pagefind.ts'
import { toResult } from './search-results.ts'

type Results = Found['results']
const atOnce = 15

/** A list that shows the results it is given, a page of them at a time; whatever was asked for before is dropped. */
export function listIn(page: HTMLElement): (results: Results) => Promise<void> {
  const list = page.querySelector('.search-results')
  const more = page.querySelector<HTMLButtonElement>('.more')
  let latest: Results = []

  const showFrom = async (from: number): Promise<void> => {
    const mine = latest
    const records = await Promise.all(mine.slice(from, from + atOnce).map((result) => result.data()))
    if (mine !== latest) return
    const items = records.map(toResult)
    if (from === 0) list?.replaceChildren(...items)
    else list?.append(...items)
    if (more) more.hidden = mine.length <= from + atOnce
    if (from > 0) items[0]?.querySelector('a')?.focus()
  }
  more?.addEventListener('click', () => void showFrom(list?.children.length ?? 0))
  return (results) => {
    latest = results
    return showFrom(0)
  }
}
