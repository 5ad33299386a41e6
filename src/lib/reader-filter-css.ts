/**
 * The rules that let the form of an article dim what the chosen actors did not say, without a script: one for each
 * actor that is named in it. The rules for the kinds of marks are few and stand in the style sheet of all articles.
 */
export const toReaderFilterCss = (actors: readonly string[]): string =>
  [off('.reader:has([name=actor]:checked)', ':not([data-speaker], [data-actor])'), ...actors.map(offUnlessChosen)].join(
    '\n',
  )

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
