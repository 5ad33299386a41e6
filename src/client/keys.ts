import { shortcutsKey } from './early.ts'
import { keep, kept } from './kept.ts'

const sheet = document.getElementById('shortcuts')

/** What each key does on this page; those that work everywhere, to which a page adds its own. */
export const keys: Record<string, (() => void) | undefined> = {
  '/': search,
  '?': () => sheet?.togglePopover(),
}

const isOn = startSwitch(sheet)
addEventListener('keydown', (event) => {
  if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const act = keys[event.key]
  if (!act) return
  // Firefox would open its own search with the key that searches here.
  event.preventDefault()
  act()
})

function search(): void {
  const box = document.querySelector<HTMLInputElement>('main [type=search]')
  if (box) box.focus()
  else location.assign('/search/')
}

/** Whether the keys are listened to, as the checkbox of the sheet says; the choice is remembered. */
function startSwitch(sheet: HTMLElement | null): () => boolean {
  const box = sheet?.querySelector<HTMLInputElement>('[data-shortcuts]')
  if (!box) return () => true
  box.checked = kept(shortcutsKey) !== 'off'
  box.addEventListener('change', () => keep(shortcutsKey, box.checked ? 'on' : 'off'))
  return () => box.checked
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null
