import { citeText, referenceOf, type Cited } from '../lib/sharing/cite.ts'
import { copyOnClick } from './copy-on-click.ts'

/**
 * Adds to each card what copies it: the link of the passage, its words with their source, and a citation. The texts are
 * made when they are asked for: written into the page they would be a sixth of it.
 */
export function addCopyButtons(reader: HTMLElement): void {
  for (const list of reader.querySelectorAll<HTMLElement>('.cards'))
    for (const card of list.querySelectorAll<HTMLElement>('.card'))
      card.querySelector('.copied')?.before(
        button('Copy link', () => linkOf(card), 'Link copied'),
        button('Copy with source', () => citeText(citedIn(card, list)), 'Copied with its source'),
        button('Copy citation', () => referenceOf(citedIn(card, list)), 'Citation copied'),
      )
}

function button(name: string, text: () => string, done: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = name
  copyOnClick(button, text, done)
  return button
}

// The address that the reader sees, wherever the site is served, without the filter in use.
const linkOf = (card: HTMLElement): string => new URL(location.pathname + hashIn(card), location.href).href
const hashIn = (card: HTMLElement): string => card.querySelector<HTMLAnchorElement>('a[href^="#"]')?.hash ?? ''

function citedIn(card: HTMLElement, { dataset: { title = '', source = '', via, day = '' } }: HTMLElement): Cited {
  const { by, words = textIn(card, '.card-words') } = card.dataset
  const page = card.querySelector<HTMLAnchorElement>('.own-page')?.pathname ?? ''
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const url = new URL(page, canonical ?? location.href).href
  return { words, by, title, source, via, day, note: Number(textIn(card, '.card-number')), url }
}

const textIn = (card: HTMLElement, selector: string): string => card.querySelector(selector)?.textContent ?? ''
