import { densities } from './densities.ts'

/**
 * The rules that let the forms of an article work without a script: one for each density of the marks, and one for each
 * actor that is named in it. With a script the marks are dimmed by a class, which is cheaper on a page of thousands.
 */
export const toReaderFilterCss = (actors: readonly string[]): string =>
  [
    ...densities.flatMap(({ value, hides }) => hides.map((kind) => plain(value, kind))),
    off('.reader:has([name=actor]:checked)', ':not([data-speaker], [data-actor])'),
    ...actors.map(offUnlessChosen),
  ].join('\n')

// The same rules stand in marks.css for a choice that a script remembers.
function plain(density: string, kind: string): string {
  const prose = `.reader:has([name=marks][value=${density}]:checked) .prose`
  return [
    `${prose} [data-kind=${kind}]:not(:target) { --plain: 1 }`,
    `${prose} :not(:target) + [popovertarget^=card-${kind.charAt(0)}] { display: none }`,
  ].join('\n')
}

const offUnlessChosen = (id: string): string =>
  off(
    `.reader:has([name=actor]:checked):not(:has([name=actor][value="${id}"]:checked))`,
    `:is([data-speaker="${id}"], [data-actor="${id}"])`,
  )

const off = (filtered: string, those: string): string =>
  [
    `${filtered} .prose [data-kind]${those}:not(:target) { --off: 1 }`,
    `${filtered} .cards > [data-kind]${those} { display: none }`,
  ].join('\n')
