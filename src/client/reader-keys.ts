import { keys } from './keys.ts'

/**
 * Adds the keys of an article: they walk the passages (`j`, `k`), choose how much is marked (`1`–`4`) and copy the link
 * of a passage (`c`).
 */
export function addReaderKeys(reader: HTMLElement): void {
  const choices = [...reader.querySelectorAll<HTMLInputElement>('[name=marks]')]
  Object.assign(keys, {
    ...Object.fromEntries(choices.map((choice, index) => [index + 1, () => choice.click()])),
    j: () => walk(reader, 1),
    k: () => walk(reader, -1),
    c: () => copyLink(reader),
  })
}

function walk(reader: HTMLElement, step: 1 | -1): void {
  const triggers = [...reader.querySelectorAll<HTMLElement>('.prose .trigger')].filter((one) => one.checkVisibility())
  const at = triggers.findIndex((trigger) => trigger === document.activeElement || isOpen(trigger))
  const next = triggers[at < 0 ? (step > 0 ? 0 : triggers.length - 1) : at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'center' })
}

const cardOf = (trigger: Element | null): HTMLElement | null =>
  document.getElementById(trigger?.getAttribute('popovertarget') ?? '')
const isOpen = (trigger: Element): boolean => cardOf(trigger)?.matches(':popover-open') ?? false

function copyLink(reader: HTMLElement): void {
  const card = reader.querySelector('.card:popover-open') ?? cardOf(document.activeElement)
  card?.querySelector<HTMLButtonElement>('.card-actions button')?.click()
}
