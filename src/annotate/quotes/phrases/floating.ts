import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { Is } from '../reading/words.ts'

/**
 * Whether a word of number or degree stands between a subject and the cue at `verb`: "they have all said", "the men both
 * said", "the crews are more likely to say".
 */
export function isFloating({ bits, tokens }: Reading, at: number, verb: number): boolean {
  const before = bits[at - 1] ?? 0
  if (isOfAll(tokens, at) && tokens[at - 1]?.kind === 'word' && !(before & noNoun)) return true
  // "All now say": who says it
  if (isOfAll(tokens, at) && tokenAt(tokens, at - 1)?.kind !== 'word') return false
  return (
    isDegree(tokens, at) &&
    !(before & Is.conjunction) &&
    (at < verb - 1 || (before & (Is.auxiliary | Is.pronoun | Is.capital | Is.comma)) > 0)
  )
}

const isOfAll = among('both all each')
const isDegree = among('seldom late early all both each more most less so too very')
const noNoun =
  Is.conjunction |
  Is.preposition |
  Is.determiner |
  Is.subordinator |
  Is.relative |
  Is.question |
  Is.verb |
  Is.past |
  Is.adverb
