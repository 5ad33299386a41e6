import { rawOf } from './article.ts'
import { refill, copyOf, withSlip, isInside, anotherWord, changeNumber, changeNumbers, restyle } from './changes.ts'
import type { Edit } from './places.ts'
import {
  isMarked,
  hasQuote,
  hasClaim,
  onSentence,
  fresh,
  elsewhere,
  deleted,
  withPlace,
  swapParagraphs,
} from './places.ts'
import { between, shuffled } from './random.ts'

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
  'sentence inserted': (article, random) =>
    article.with(0, [fresh(article, random, random() < 0.5), ...(article[0] ?? [])]),
  'paragraph inserted': (article, random) =>
    article.toSpliced(between(random, 0, article.length), 0, [
      fresh(article, random, true),
      fresh(article, random, false),
    ]),
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
    deleted(article, place).toSpliced(between(random, 0, article.length - 1), 0, [
      fresh(article, random, false),
      sentence,
    ]),
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
    refill(sentence, { person: anotherWord(random, 'person', sentence.fills['person']) }),
  ]),
  'number changed, paragraph inserted': (article, random) => {
    const changed = inside['number changed']?.(article, random)
    return changed ? [[fresh(article, random, true)], ...changed] : null
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
