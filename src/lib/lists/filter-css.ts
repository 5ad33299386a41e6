import type { Facet } from './facets.ts'

/**
 * The rules that let the form filter its list without a script, for the facets of one page.
 * Each facet hides what it does not ask for through a variable of its own, so that facets add up (`lists.css` says how
 * a row is shown): `--by-actor: none` unless a chosen actor is that of the row.
 */
export function toFilterCss(facets: readonly Facet[]): string {
  const names = facets.map(({ name }) => name)
  const display = names.reduceRight((shown, name) => `var(--by-${name}, ${shown})`, 'var(--shown)')
  return [
    `[data-item] { display: ${display} }`,
    // The counts are those of the whole list: once something is chosen they would promise too much.
    `.list-page:has(${anyChosen('*')}) :is(.facet-count, [data-result-count]) { visibility: hidden }`,
    // What is not displayed does not count: the number after the list is that of the rows that are left.
    `.list-page:has(${anyChosen('*')}) .shown-count::after { content: counter(shown) ' shown' }`,
    ...facets.flatMap(rulesOf),
  ].join('\n')
}

const rulesOf = ({ name, options }: Facet): string[] => [
  `.list-page:has(${anyChosen(`[name=${name}]`)}) [data-item] { --by-${name}: none }`,
  ...options.map(
    ({ value }) =>
      `.list-page:has([name=${name}] [value="${value}"]:checked, [name=${name}][value="${value}"]:checked) [data-item][data-${name}~="${value}"] { --by-${name}: initial }`,
  ),
]

// A checkbox that is ticked, or an option of a select that is not the empty first one.
const anyChosen = (control: string): string =>
  control === '*'
    ? '.filter-form input:checked, .filter-form option:not([value=""]):checked'
    : `input${control}:checked, ${control} option:not([value=""]):checked`
