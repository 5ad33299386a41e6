import { isEnglishWord } from '../../english-words.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { wordClass } from '../lexicon/lexicon.ts'

/** What the words behind that of a people name, from token `first` to `last`; `classify` tells of more than one word. */
export function behindDemonym(
  article: Article,
  first: number,
  last: number,
  classify: (from: number, to: number) => Candidate[],
): Candidate[] {
  if (first !== last) return classify(first, last)
  const { tokens } = article.document
  // "the Danish Empire"
  if (isEmpire(tokens, first)) return [toCandidate(first - 1, last, 'place', 'known-prefix')]
  // "American Pie", "a Danish Dogma": a word of every day there is somebody's name only beside a fuller one.
  const isCommon = isEnglishWord(tokens[first]?.lower ?? '') && !hasClass(article, first, wordClass.given)
  return isCommon ? [toCandidate(first, last, null, 'common-word', false)] : classify(first, last)
}
const isEmpire = among('empire')
