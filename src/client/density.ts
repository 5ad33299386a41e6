import { marksKey } from './early.ts'

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

/** Remembers a choice; where storage is refused, it holds for this page. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A private window: there is nothing to say about it.
  }
}
