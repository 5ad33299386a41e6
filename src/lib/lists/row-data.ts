import type { Values } from './selection.ts'

/** What a row is filed under as the `data-` attributes that filters read, in the browser and in style rules. */
export const toRowData = (values: Values): Record<string, string> => ({
  'data-item': '',
  ...Object.fromEntries(Object.entries(values).map(([facet, filed]) => [`data-${facet}`, filed.join(' ')])),
})
