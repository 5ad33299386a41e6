import { densities } from './densities.ts'

const kinds = ['quote', 'claim', 'actor']

/**
 * The rules that let the forms of an article work without a script: one for each density of the marks, and one for each
 * actor that is named in it. With a script the marks are dimmed by a class, which is cheaper on a page of thousands.
 */
export const toReaderFilterCss = (actors: readonly string[]): string =>
  [
    ...densities.flatMap(({ value, hides }) => hides.map((kind) => plain(value, kind))),
    '.reader:has(.card:popover-open) .prose mark::after { visibility: hidden }',
    '.reader-form:not(:has(:checked)) [type=reset] { visibility: hidden }',
    '.reader:has(.reader-form :checked) .prose { color: var(--muted) }',
    ...kinds.map((kind) => off(unlessChosen('kind', kind), `[data-kind=${kind}]`)),
    off('.reader:has([name=actor]:checked)', ':not([data-speaker], [data-actor])'),
    ...actors.map(offUnlessChosen),
  ].join('\n')

// The same rules stand in marks.css for a choice that a script remembers.
function plain(density: string, kind: string): string {
  const prose = `.reader:has([name=marks][value=${density}]:checked) .prose`
  return [
    `${prose} [data-kind=${kind}]:not(:target) { --plain: 1 }`,
    `${prose} :not(:target) > [popovertarget^=card-${kind.charAt(0)}] { display: none }`,
  ].join('\n')
}

const offUnlessChosen = (id: string): string =>
  off(unlessChosen('actor', id), `:is([data-speaker="${id}"], [data-actor="${id}"])`)

const unlessChosen = (facet: string, value: string): string =>
  `.reader:has([name=${facet}]:checked):not(:has([name=${facet}][value="${value}"]:checked))`

const off = (filtered: string, those: string): string =>
  [
    `${filtered} .prose [data-kind]${those}:not(:target) { --off: 1 }`,
    `${filtered} .cards > [data-kind]${those} { display: none }`,
  ].join('\n')
