/** Lets the keyboard walk the passages (`j`, `k`), switch the layers (`1`–`3`) and copy the link of one (`c`). */
export function startReaderKeys(reader: HTMLElement, form: HTMLFormElement): void {
  const walk = (step: 1 | -1): void => {
    const triggers = [...reader.querySelectorAll<HTMLElement>('.prose .trigger')]
    const at = triggers.indexOf(document.activeElement as HTMLElement)
    const next = triggers[at < 0 ? (step > 0 ? 0 : triggers.length - 1) : at + step]
    next?.focus()
    next?.scrollIntoView({ block: 'center' })
  }
  const layer = (index: number): void => form.querySelectorAll<HTMLInputElement>('[name=kind]')[index]?.click()
  const copy = (): void => {
    const card = document.activeElement?.getAttribute('popovertarget')
    if (card) document.getElementById(card)?.querySelector<HTMLButtonElement>('[data-copy]')?.click()
  }
  const actions: Record<string, (() => void) | undefined> = {
    j: () => walk(1),
    k: () => walk(-1),
    c: copy,
    '1': () => layer(0),
    '2': () => layer(1),
    '3': () => layer(2),
  }
  addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, select')
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    actions[event.key]?.()
  })
}
