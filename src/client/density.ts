import { marksKey } from './early.ts'
import { keep } from './kept.ts'

/** Keeps how much is marked as the reader last chose it, on this page and the next. */
export function startDensity(form: HTMLFormElement): void {
  const root = document.documentElement
  const choices = [...form.querySelectorAll<HTMLInputElement>('[name=marks]')]
  for (const choice of choices) choice.checked = choice.value === (root.dataset['marks'] ?? 'all')
  form.addEventListener('change', () => {
    const chosen = choices.find(({ checked }) => checked)?.value ?? 'all'
    root.dataset['marks'] = chosen
    keep(marksKey, chosen)
  })
}
