import { articles, claims, quotes } from './corpus.ts'
import { formWords, mentionWords, modalityWords, speakerWords } from './wording.ts'

/** How often each of a few answers was given. */
export type Tally = { readonly title: string; readonly rows: readonly (readonly [label: string, count: number])[] }

/** What the rules found in all articles, in four tables. */
export const tallies: readonly Tally[] = [
  tally(
    'Quotations, by how they are quoted',
    quotes.map(({ form }) => formWords[form]),
  ),
  tally(
    'Speakers of quotations',
    quotes.map(({ tier }) => speakerWords[tier]),
  ),
  tally(
    'Figures, by how they are meant',
    claims.map(({ modality }) => modalityWords[modality]),
  ),
  tally(
    'Names of actors',
    articles.flatMap(({ mentions }) => mentions.map(({ tier }) => mentionWords[tier])),
  ),
]

function tally(title: string, answers: readonly string[]): Tally {
  const rows = [...Map.groupBy(answers, (answer) => answer)].map(([label, those]) => [label, those.length] as const)
  return { title, rows: rows.toSorted(([, a], [, b]) => b - a) }
}
