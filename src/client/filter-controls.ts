import type { Selection } from '../lib/lists/selection.ts'

/** One choice of the form: a checkbox, or an option of a select, which cannot be told apart from outside. */
export type Control = { readonly value: string; readonly label: string; chosen: boolean }
export type Controls = ReadonlyMap<string, readonly Control[]>

/** The choices of a form by facet. */
export function controlsOf(form: HTMLFormElement): Controls {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(
    (box) => [box.name, toBoxControl(box)] as const,
  )
  const options = [...form.querySelectorAll<HTMLSelectElement>('select')].flatMap((select) =>
    [...select.options].filter(({ value }) => value).map((option) => [select.name, toOptionControl(option)] as const),
  )
  const grouped = Map.groupBy([...boxes, ...options], ([facet]) => facet)
  return new Map([...grouped].map(([facet, those]) => [facet, those.map(([, control]) => control)]))
}

const toBoxControl = (box: HTMLInputElement): Control => ({
  value: box.value,
  label: box.labels?.[0]?.textContent.trim() ?? box.value,
  get chosen() {
    return box.checked
  },
  set chosen(chosen) {
    box.checked = chosen
  },
})

const toOptionControl = (option: HTMLOptionElement): Control => ({
  value: option.value,
  label: option.dataset['label'] ?? option.text,
  get chosen() {
    return option.selected
  },
  set chosen(chosen) {
    option.selected = chosen
  },
})

/** What is chosen in the form. */
export const readForm = (controls: Controls): Selection =>
  Object.fromEntries(
    [...controls]
      .map(([facet, options]) => [facet, options.filter(({ chosen }) => chosen).map(({ value }) => value)] as const)
      .filter(([, values]) => values.length > 0),
  )

/** Makes the form show a choice. */
export function writeForm(controls: Controls, selection: Selection): void {
  for (const [facet, options] of controls)
    for (const control of options) control.chosen = selection[facet]?.includes(control.value) ?? false
}
