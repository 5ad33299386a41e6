import type { Article, Mark, Raw, Sentence } from './article.ts'
import { newSentence, rawOf } from './article.ts'
import type { Random } from './random.ts'
import { between, pick, shuffled } from './random.ts'
import { double, plain, quoted, single, slots } from './templates.ts'

/** What an editor does to an article; null where this article has nothing to do it to. */
export type Edit = (article: Article, random: Random) => Article | null

/** The places of all sentences that pass, as paragraph and index. */
const placesOf = (article: Article, passes: (sentence: Sentence) => boolean): [number, number][] =>
  article.flatMap((sentences, paragraph) =>
    sentences.flatMap((sentence, index): [number, number][] => (passes(sentence) ? [[paragraph, index]] : [])),
  )

const isMarked = (sentence: Sentence): boolean => rawOf(sentence).marks.length > 0
const hasQuote = (sentence: Sentence): boolean => rawOf(sentence).marks.some(({ kind }) => kind === 'quote')
const hasClaim = (sentence: Sentence): boolean => rawOf(sentence).marks.some(({ kind }) => kind === 'claim')

/** An edit of one sentence that passes: replaced by those that `change` gives, or not at all. */
const onSentence =
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

const refill = (sentence: Sentence, fills: Record<string, string>): Sentence => ({
  ...sentence,
  fills: { ...sentence.fills, ...fills },
})

/** A sentence nobody had written, of the kind of `sentences`. */
const fresh = (random: Random, marked: boolean): Sentence =>
  newSentence(random, marked ? pick(random, [single, double, quoted]) : plain, `new${between(random, 0, 1e9)}`)

/** The same sentence as another one: a copy that a reader cannot tell from it. */
const copyOf = (sentence: Sentence): Sentence => ({ ...sentence, key: `${sentence.key} copy` })

const slip = (random: Random, text: string, at: number): string =>
  pick(random, [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + text.charAt(at) + text.slice(at),
    text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    text.slice(0, at) + 'e' + text.slice(at + 1),
  ])

/** A slip of the pen in one of the words that `isOpen` allows at an offset of the sentence. */
function withSlip(sentence: Sentence, random: Random, isOpen: (raw: Raw, at: number) => boolean): Sentence[] | null {
  const raw = rawOf(sentence)
  const words = [...raw.text.matchAll(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu)].filter(({ index }) => isOpen(raw, index))
  const word = words.length > 0 ? pick(random, words) : undefined
  if (!word) return null
  const at = word.index + between(random, 1, word[0].length - 3)
  const text = slip(random, raw.text, at)
  const shift = text.length - raw.text.length
  const move = (offset: number): number => (offset > at ? offset + shift : offset)
  const marks = raw.marks.map((mark): Mark => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
  return [{ ...sentence, raw: { text, marks } }]
}

const isInside = ({ marks }: Raw, at: number): boolean => marks.some(({ start, end }) => at >= start && at < end)

const anotherNumber = (random: Random, old: string): string => {
  const number = Math.max(2, Math.round(Number(old) * (0.7 + random() * 0.6)))
  return String(number === Number(old) ? number + 1 : number)
}
const another = (random: Random, slot: string, old: string | undefined): string =>
  pick(
    random,
    (slots[slot] ?? []).filter((word) => word !== old),
  )

const changeNumber = (sentence: Sentence, random: Random): Sentence => {
  const used = ['p', 'p2', 'n', 'n2', 'n3'].filter((name) => sentence.template[0].includes(`{${name}}`))
  const name = pick(random, used)
  return refill(sentence, { [name]: anotherNumber(random, sentence.fills[name] ?? '13') })
}

const changeNumbers = (sentence: Sentence, random: Random): Sentence => {
  const fills: Record<string, string> = {}
  for (const name of ['p', 'p2', 'n', 'n2', 'n3']) fills[name] = anotherNumber(random, sentence.fills[name] ?? '13')
  return refill(sentence, fills)
}

/** The same sentence about something else, with another number: another claim, however alike. */
const similar = (sentence: Sentence, random: Random): Sentence => {
  const fills: Record<string, string> = {}
  for (const slot of ['org', 'place', 'goods', 'person', 'place2', 'place3', 'month', 'adjective'])
    fills[slot] = another(random, slot.replace(/\d/u, ''), sentence.fills[slot])
  return { ...refill(changeNumbers(sentence, random), fills), key: `other${between(random, 0, 1e9)}` }
}

/** The same sentence with only the number changed, but somewhere else: another claim for all that a reader can tell. */
const elsewhere = (article: Article, random: Random, sentence: Sentence): Article => [
  ...article,
  [fresh(random, false), sentence, fresh(random, false)],
]

const restyle = (sentence: Sentence): Sentence[] | null => {
  const raw = rawOf(sentence)
  const text = raw.text.replace(/“/gu, '"').replace(/”/gu, '"').replace(/'/gu, '’')
  return text === raw.text ? null : [{ ...sentence, raw: { ...raw, text } }]
}

const deleted = (article: Article, [paragraph, index]: [number, number]): Article =>
  article
    .map((sentences, at) => (at === paragraph ? sentences.toSpliced(index, 1) : sentences))
    .filter((it) => it.length > 0)

const withPlace =
  (
    passes: (sentence: Sentence) => boolean,
    edit: (article: Article, place: [number, number], sentence: Sentence, random: Random) => Article | null,
  ): Edit =>
  (article, random) => {
    const [place] = shuffled(random, placesOf(article, passes))
    const sentence = place && article[place[0]]?.[place[1]]
    return place && sentence ? edit(article, place, sentence, random) : null
  }

const swapParagraphs: Edit = (article, random) => {
  const [one, other] = shuffled(random, [...article.keys()])
  if (one === undefined || other === undefined) return null
  return article.map((sentences, at) => (at === one ? article[other] : at === other ? article[one] : sentences) ?? [])
}

/** Edits that leave the words of every claim alone. */
export const around: Readonly<Record<string, Edit>> = {
  'nothing changed': (article) => article,
  'typo elsewhere': onSentence(
    (it) => !isMarked(it),
    (sentence, random) => withSlip(sentence, random, () => true),
  ),
  'typo beside the words': onSentence(isMarked, (sentence, random) =>
    withSlip(sentence, random, (raw, at) => !isInside(raw, at)),
  ),
  'sentence inserted': (article, random) => article.with(0, [fresh(random, random() < 0.5), ...(article[0] ?? [])]),
  'paragraph inserted': (article, random) =>
    article.toSpliced(between(random, 0, article.length), 0, [fresh(random, true), fresh(random, false)]),
  'paragraph moved': (article, random) => {
    const from = between(random, 0, article.length - 1)
    return article.toSpliced(from, 1).toSpliced(between(random, 0, article.length - 1), 0, article[from] ?? [])
  },
  'paragraphs swapped': swapParagraphs,
  'all paragraphs shuffled': (article, random) => shuffled(random, article),
  'paragraph split': (article, random) => {
    const at = article.findIndex(({ length }) => length > 1)
    const sentences = article[at]
    if (!sentences) return null
    const cut = between(random, 1, sentences.length - 1)
    return article.toSpliced(at, 1, sentences.slice(0, cut), sentences.slice(cut))
  },
  'paragraphs merged': (article, random) => {
    const at = between(random, 0, article.length - 2)
    return article.toSpliced(at, 2, [...(article[at] ?? []), ...(article[at + 1] ?? [])])
  },
  'sentence moved': withPlace(isMarked, (article, place, sentence, random) =>
    deleted(article, place).toSpliced(between(random, 0, article.length - 1), 0, [fresh(random, false), sentence]),
  ),
  'sentence duplicated': withPlace(isMarked, (article, _, sentence, random) =>
    elsewhere(article, random, copyOf(sentence)),
  ),
  'file renamed': (article) => article,
}

/** Small edits of the words of a claim, after which it is the same claim for a reader. */
export const inside: Readonly<Record<string, Edit>> = {
  'typo inside': onSentence(hasQuote, (sentence, random) => withSlip(sentence, random, isInside)),
  'number changed': onSentence(hasClaim, (sentence, random) => [changeNumber(sentence, random)]),
  'every number changed': onSentence(hasClaim, (sentence, random) => [changeNumbers(sentence, random)]),
  'quotation marks restyled': (article) =>
    article.map((sentences) => sentences.map((sentence) => restyle(sentence)?.[0] ?? sentence)),
  'speaker corrected': onSentence(hasQuote, (sentence, random) => [
    refill(sentence, { person: another(random, 'person', sentence.fills['person']) }),
  ]),
  'number changed, paragraph inserted': (article, random) => {
    const changed = inside['number changed']?.(article, random)
    return changed ? [[fresh(random, true)], ...changed] : null
  },
}

/** Sentences written anew that say the same; whoever loses one of these says so, and that is right too. */
export const rewritten: Readonly<Record<string, Edit>> = {
  'sentence rewritten': onSentence(
    (it) => isMarked(it) && it.template.length > 1,
    (sentence, random) => [{ ...sentence, variant: between(random, 1, sentence.template.length - 1) }],
  ),
  'clause added': onSentence(isMarked, (sentence) => {
    const raw = rawOf(sentence)
    const [first] = raw.marks
    if (!first || raw.marks.some(({ start }) => start === 0)) return null
    const clause = 'After a long debate, '
    const marks = raw.marks.map((mark) => ({
      ...mark,
      start: mark.start + clause.length,
      end: mark.end + clause.length,
    }))
    return [{ ...sentence, raw: { text: clause + raw.text, marks } }]
  }),
}

/** Edits after which a claim is gone, while another stands near that could be taken for it. */
export const gone: Readonly<Record<string, Edit>> = {
  'sentence deleted': onSentence(isMarked, () => []),
  'paragraph deleted': (article, random) => article.toSpliced(between(random, 0, article.length - 1), 1),
  'deleted, a new one in its place': onSentence(isMarked, (_, random) => [fresh(random, true)]),
  'deleted, a similar one in its place': onSentence(isMarked, (sentence, random) => [similar(sentence, random)]),
  'deleted, a similar one elsewhere': withPlace(isMarked, (article, place, sentence, random) =>
    elsewhere(deleted(article, place), random, similar(sentence, random)),
  ),
  'deleted, one with another number elsewhere': withPlace(hasClaim, (article, place, sentence, random) =>
    elsewhere(deleted(article, place), random, { ...changeNumbers(sentence, random), key: 'other' }),
  ),
  'deleted, the words said by another elsewhere': withPlace(hasQuote, (article, place, sentence, random) =>
    elsewhere(deleted(article, place), random, {
      ...refill(sentence, { person: another(random, 'person', sentence.fills['person']) }),
      key: 'other',
    }),
  ),
}
