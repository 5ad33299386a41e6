/** What a citation says: the words and whose they are, their place, and the address of their own page. */
export type Cited = {
  readonly words: string
  readonly by: string | undefined
  readonly title: string
  readonly source: string
  readonly via: string | undefined
  readonly day: string
  readonly note: number
  readonly url: string
}

/** The words with who said them and where they stand, to paste into a text of one's own. */
export const citeText = ({ words, by, title, source, day, url }: Cited): string =>
  `${quoted(words)}${by ? ` – ${by}` : ''}, in: ${title}, ${source}, ${day}. ${url}`

/** The place of a quote or claim, as a list of sources names it. */
export const referenceOf = ({ by, title, source, via, day, note, url }: Cited): string =>
  `${by ? `${by}, in ` : ''}“${title}”, ${source}${via ? `, citing ${via}` : ''}, ${day}, note ${note}. ${url}`

const quoted = (words: string): string => (/^["“‘«]/u.test(words) ? words : `“${words}”`)
