import { searchKinds } from '../lib/search/search-kinds.ts'
import type { FoundRecord } from './pagefind.ts'

/** A result as an entry of the list: its title or place leads there, with the words that were found marked. */
export function toResult({ url, excerpt, meta, filters }: FoundRecord): HTMLLIElement {
  const [kind = ''] = filters['kind'] ?? []
  const [place = ''] = filters['place'] ?? []
  const [day = ''] = filters['day'] ?? []
  const isPassage = kind === 'passage'
  const name = searchKinds.find((one) => one.kind === kind)?.one ?? ''
  const item = document.createElement('li')
  item.append(
    element('p', 'kicker', [name, isPassage ? '' : place, day].filter(Boolean).join(' · ')),
    heading(url, meta['title'] ?? (isPassage ? place : 'Nobody is named')),
  )
  if (isPassage || kind === 'quote') item.append(words(excerpt))
  return item
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

function heading(url: string, text: string): HTMLElement {
  const link = document.createElement('a')
  link.href = url
  link.textContent = text
  const made = document.createElement('h2')
  made.append(link)
  return made
}

// The excerpt is taken apart and not set as HTML: the words of an article are a stranger's.
function words(excerpt: string): HTMLElement {
  const made = document.createElement('p')
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  for (const node of body.childNodes)
    made.append(node instanceof Element ? element('mark', 'found', node.textContent) : (node.textContent ?? ''))
  return made
}
