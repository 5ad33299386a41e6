import type { Raw, Sentence } from './article.ts'
import { rawOf } from './article.ts'
import { copyOf, isInside, withSlip } from './changes.ts'
import type { Edit } from './places.ts'
import { deleted, elsewhere, hasClaim, hasQuote, isMarked, onSentence, withPlace } from './places.ts'
import type { Random } from './random.ts'
import { between, pick, shuffled } from './random.ts'
import { longer, marksOf, otherNumber, shorter, split } from './within.ts'
import { splice, written } from './written.ts'

const change = (sentence: Sentence, raw: Raw | null): Sentence[] | null => (raw ? [{ ...sentence, raw }] : null)
const within =
  (passes: (sentence: Sentence) => boolean, edit: (raw: Raw, random: Random) => Raw | null): Edit =>
  (article, random) =>
    onSentence(passes, (sentence, chance) => change(sentence, edit(rawOf(sentence), chance)))(article, random)

/** Small edits inside the words. */
export const smallEdits: Readonly<Record<string, Edit>> = {
  'typo in a quotation': onSentence(hasQuote, (sentence, random) => withSlip(sentence, random, isInside)),
  'a number changed': within(hasClaim, otherNumber),
  'quotation shortened': within(hasQuote, shorter),
  'quotation extended': within(hasQuote, longer),
  'quotation split by a cue': within(hasQuote, split),
}

/** Edits that leave the words alone. */
export const moves: Readonly<Record<string, Edit>> = {
  'typo beside': onSentence(isMarked, (sentence, random) =>
    withSlip(sentence, random, (raw, at) => !isInside(raw, at)),
  ),
  'sentences swapped': (article, random) => {
    const at = shuffled(random, [...article.keys()]).find((index) => (article[index]?.length ?? 0) > 1)
    const sentences = article[at ?? -1]
    return at === undefined || !sentences ? null : article.with(at, [...sentences.slice(1), ...sentences.slice(0, 1)])
  },
  'all sentences shuffled': (article, random) => article.map((sentences) => shuffled(random, sentences)),
  'paragraph to the end': (article, random) => {
    const at = between(random, 0, article.length - 1)
    return [...article.toSpliced(at, 1), article[at] ?? []]
  },
  'all paragraphs shuffled': (article, random) => shuffled(random, article),
  'paragraph duplicated': (article, random) => [...article, pick(random, article).map(copyOf)],
  'two sentences merged': onSentence(isMarked, (sentence) => {
    const raw = rawOf(sentence)
    return /\p{L}\.$/u.test(raw.text)
      ? change(sentence, splice(raw, raw.text.length - 1, raw.text.length, ', and the rest is known.'))
      : null
  }),
}

const withOtherNumber = (sentence: Sentence, random: Random): Sentence | null => {
  const raw = otherNumber(rawOf(sentence), random)
  return (
    raw && { ...sentence, raw: { ...raw, marks: raw.marks.map((mark) => ({ ...mark, truth: `other ${mark.truth}` })) } }
  )
}

/** Edits after which something is gone, and something like it is there. */
export const losses: Readonly<Record<string, Edit>> = {
  'sentence deleted': onSentence(isMarked, () => []),
  'half of the sentences deleted': (article, random) =>
    article.map((sentences) => sentences.filter(() => random() < 0.5)).filter((it) => it.length > 0),
  'paragraph deleted': (article, random) => article.toSpliced(between(random, 0, article.length - 1), 1),
  'deleted, its like with another number elsewhere': withPlace(hasClaim, (article, place, sentence, random) => {
    const other = withOtherNumber(sentence, random)
    return other && marksOf(rawOf(sentence), 'claim').length === 1 && !hasQuote(sentence)
      ? elsewhere(deleted(article, place), random, other)
      : null
  }),
  'deleted, its short words said of something else': withPlace(hasQuote, (article, place, sentence, random) => {
    const { text, marks } = rawOf(sentence)
    const short = marks.find(({ kind, start, end }) => kind === 'quote' && text.slice(start, end).split(' ').length < 4)
    if (!short) return null
    const opening = pick(random, ['Of the weather the answer was ', 'When the bill came, one word was enough: '])
    const words = text.slice(short.start, short.end)
    const mark = { ...short, truth: 'other q1', start: opening.length, end: opening.length + words.length }
    const other = written('other', { text: `${opening}${words}`, marks: [mark] })
    return elsewhere(deleted(article, place), random, other)
  }),
  'annotation dropped': withPlace(isMarked, (article, [paragraph, index], sentence, random) => {
    const raw = rawOf(sentence)
    const marks = raw.marks.toSpliced(between(random, 0, raw.marks.length - 1), 1)
    return article.with(paragraph, (article[paragraph] ?? []).with(index, { ...sentence, raw: { ...raw, marks } }))
  }),
}
