import type { Control, Controls } from './filter-controls.ts'

/** Shows what is chosen as buttons that take the choice back; `changed` is called after one did. */
export function showChips(page: HTMLElement, controls: Controls, changed: () => void): void {
  const place = page.querySelector<HTMLElement>('[data-chips]')
  if (!place) return
  const chosen = [...controls.values()].flat().filter((control) => control.chosen)
  place.hidden = chosen.length === 0
  place.querySelector('ul')?.replaceChildren(...chosen.map((control) => toChip(control, changed)))
}

function toChip(control: Control, changed: () => void): HTMLElement {
  const item = document.createElement('li')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'chip'
  button.textContent = control.label
  button.setAttribute('aria-label', `Remove the filter ${control.label}`)
  button.addEventListener('click', () => {
    control.chosen = false
    const next = item.nextElementSibling ?? item.previousElementSibling
    const label = next?.textContent
    changed()
    // The list of chips was made anew: the focus goes to the neighbour, or to the count that says what is left.
    focusOn(label)
  })
  item.append(button)
  return item
}

function focusOn(label: string | null | undefined): void {
  const chips = [...document.querySelectorAll<HTMLElement>('.chip')]
  const target =
    chips.find((chip) => chip.textContent === label) ?? document.querySelector<HTMLElement>('[data-result-count]')
  target?.focus()
}
