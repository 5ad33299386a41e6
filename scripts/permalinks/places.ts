import { beyond } from '../../src/permalinks/selectors.ts'
import type { Article, Sentence } from './article.ts'
import { newSentence, rawOf } from './article.ts'
import type { Random } from './random.ts'
import { between, pick, shuffled } from './random.ts'
import { double, plain, quoted, single } from './templates.ts'

/** What an editor does to an article; null where this article has nothing to do it to. */
export type Edit = (article: Article, random: Random) => Article | null

/** The places of all sentences that pass, as paragraph and index. */
const placesOf = (article: Article, passes: (sentence: Sentence) => boolean): [number, number][] =>
  article.flatMap((sentences, paragraph) =>
    sentences.flatMap((sentence, index): [number, number][] => (passes(sentence) ? [[paragraph, index]] : [])),
  )

export const isMarked = (sentence: Sentence): boolean => rawOf(sentence).marks.length > 0
export const hasQuote = (sentence: Sentence): boolean => rawOf(sentence).marks.some(({ kind }) => kind === 'quote')
export const hasClaim = (sentence: Sentence): boolean => rawOf(sentence).marks.some(({ kind }) => kind === 'claim')

/** An edit of one sentence that passes: replaced by those that `change` gives, or not at all. */
export const onSentence =
  (passes: (sentence: Sentence) => boolean, change: (sentence: Sentence, random: Random) => Sentence[] | null): Edit =>
  (article, random) => {
    const [place] = shuffled(random, placesOf(article, passes))
    const sentence = place && article[place[0]]?.[place[1]]
    const changed = sentence && change(sentence, random)
    if (!place || !changed) return null
    return article
      .map((sentences, paragraph) =>
        paragraph === place[0] ? sentences.toSpliced(place[1], 1, ...changed) : sentences,
      )
      .filter(({ length }) => length > 0)
  }

/** A sentence that does not stand in `article`, nor one that opens or ends like it as far as a ledger remembers. */
export function fresh(article: Article, random: Random, marked: boolean): Sentence {
  const templates = marked ? pick(random, [single, double, quoted]) : plain
  const sentence = newSentence(random, templates, `new${between(random, 0, 1e9)}`)
  const ends = endsOf(sentence)
  return article.flat().some((it) => endsOf(it).some((end) => ends.includes(end)))
    ? fresh(article, random, marked)
    : sentence
}

// The last word that a ledger remembers of a sentence may be half of one.
const remembered = beyond - 12
const endsOf = (sentence: Sentence): string[] => {
  const { text } = rawOf(sentence)
  return [text.slice(0, remembered), text.slice(-remembered)]
}

/** The article with `sentence` at its end, between two sentences that nobody had written. */
export const elsewhere = (article: Article, random: Random, sentence: Sentence): Article => [
  ...article,
  [fresh(article, random, false), sentence, fresh(article, random, false)],
]

export const deleted = (article: Article, [paragraph, index]: [number, number]): Article =>
  article
    .map((sentences, at) => (at === paragraph ? sentences.toSpliced(index, 1) : sentences))
    .filter((it) => it.length > 0)

export const withPlace =
  (
    passes: (sentence: Sentence) => boolean,
    edit: (article: Article, place: [number, number], sentence: Sentence, random: Random) => Article | null,
  ): Edit =>
  (article, random) => {
    const [place] = shuffled(random, placesOf(article, passes))
    const sentence = place && article[place[0]]?.[place[1]]
    return place && sentence ? edit(article, place, sentence, random) : null
  }

/** Two paragraphs that change places. */
export const swapParagraphs: Edit = (article, random) => {
  const [one, other] = shuffled(random, [...article.keys()])
  if (one === undefined || other === undefined) return null
  return article.map((sentences, at) => (at === one ? article[other] : at === other ? article[one] : sentences) ?? [])
}
