import { anotherWord, changeNumbers, refill, similar } from './changes.ts'
import { another } from './corrected.ts'
import type { Edit } from './places.ts'
import { deleted, elsewhere, fresh, hasClaim, hasQuote, isMarked, onSentence, withPlace } from './places.ts'
import { between } from './random.ts'

/** Edits after which a claim is gone, while another stands near that could be taken for it. */
export const gone: Readonly<Record<string, Edit>> = {
  'sentence deleted': onSentence(isMarked, () => []),
  'paragraph deleted': (article, random) => article.toSpliced(between(random, 0, article.length - 1), 1),
  'deleted, a new one in its place': (article, random) =>
    onSentence(isMarked, (sentence) => [another(sentence, () => fresh(article, random, true))])(article, random),
  'deleted, a similar one in its place': onSentence(isMarked, (sentence, random) => [
    another(sentence, () => similar(sentence, random)),
  ]),
  'deleted, a similar one elsewhere': withPlace(isMarked, (article, place, sentence, random) =>
    elsewhere(deleted(article, place), random, similar(sentence, random)),
  ),
  'deleted, one with another number elsewhere': withPlace(hasClaim, (article, place, sentence, random) =>
    elsewhere(deleted(article, place), random, { ...changeNumbers(sentence, random), key: 'other' }),
  ),
  'deleted, the words said by another elsewhere': withPlace(hasQuote, (article, place, sentence, random) =>
    elsewhere(deleted(article, place), random, {
      ...refill(sentence, { person: anotherWord(random, 'person', sentence.fills['person']) }),
      key: 'other',
    }),
  ),
}
