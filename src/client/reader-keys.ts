import { keep } from './density.ts'
import { shortcutsKey } from './early.ts'

/**
 * Lets the keyboard walk the passages (`j`, `k`), choose how much is marked (`1`–`4`), copy the link of a passage (`c`),
 * search (`/`) and show what the keys do (`?`), unless the reader switched that off.
 */
export function startReaderKeys(reader: HTMLElement): void {
  const sheet = document.getElementById('shortcuts')
  const isOn = startSwitch(sheet)
  const actions: Record<string, (() => void) | undefined> = {
    j: () => walk(reader, 1),
    k: () => walk(reader, -1),
    c: () => copyLink(reader),
    '/': () => location.assign('/search/'),
    '?': () => sheet?.togglePopover(),
  }
  for (const [index, choice] of reader.querySelectorAll<HTMLInputElement>('[name=marks]').entries())
    actions[index + 1] = () => choice.click()
  addEventListener('keydown', (event) => {
    if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const act = actions[event.key]
    if (!act) return
    // Firefox would open its own search with the key that searches here.
    event.preventDefault()
    act()
  })
}

/** Whether the keys are listened to, as the checkbox of the sheet says; the choice is remembered. */
function startSwitch(sheet: HTMLElement | null): () => boolean {
  const box = sheet?.querySelector<HTMLInputElement>('[data-shortcuts]')
  if (!box) return () => true
  box.checked = remembered() !== 'off'
  box.addEventListener('change', () => keep(shortcutsKey, box.checked ? 'on' : 'off'))
  return () => box.checked
}

function remembered(): string | null {
  try {
    return localStorage.getItem(shortcutsKey)
  } catch {
    return null
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null

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
  card?.querySelector<HTMLButtonElement>('[data-copy]')?.click()
}
