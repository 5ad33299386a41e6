import { isNounTwin } from '../cues/noun-twin.ts'
import { isArticleOrOwner } from '../phrases/chunk-verb.ts'
import { isHave } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether another subject reports behind the conjunction at token `i`, "they are sure it leaks and sailors denied that it
 * does", and what began at `first` has had its verb.
 */
export function leavesForSpeaker(reading: Reading, i: number, first: number, limit: number): boolean {
  const { bits, tokens, cues } = reading
  if (!hasBit(bits, i, Is.conjunction) || hasBit(bits, i - 1, Is.comma | Is.mark) || !holdsAnyVerb(reading, first, i))
    return false
  for (let at = i + 1; at <= limit && at < i + 10; at++) {
    const cue = cues.get(at)
    if (cue && at > i + 1 && cue.takesClause && (cue.form === 'past' || cue.form === 'present'))
      return (
        !isNounTwin(reading, at, cue) &&
        (hasBit(bits, at - 1, Is.capital | Is.pronoun | Is.auxiliary | Is.number) ||
          /[^su]s$/u.test(tokens[at - 1]?.lower ?? ''))
      )
    if (hasBit(bits, at, breaking) && !(at > i + 1 && isHave(tokens, at))) return false
  }
  return false
}

// Also the verb of a relative clause, and words in marks, count, but no participle behind a comma: "crews, dressed in red, led by Lind".
const holdsAnyVerb = ({ bits }: Reading, first: number, end: number): boolean => {
  for (let at = first + 1; at < end; at++)
    if (
      hasBit(bits, at, Is.auxiliary | Is.verb | Is.past | Is.mark) &&
      !(
        hasBit(bits, at, Is.past | Is.verb) &&
        hasBit(bits, at - 1, Is.comma) &&
        hasBit(bits, at + 1, Is.preposition | Is.subordinator)
      )
    )
      return true
  return false
}

/** Whether a subject and a cue in "ing" stand from `from` on: "…, with the mayor telling the crew that it leaks". */
export function isAbsoluteBehind({ bits, tokens, cues }: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 10; i++) {
    // "and the finding that it leaks" is a thing
    const cue = i > from && !isArticleOrOwner(tokens, i - 1) ? cues.get(i) : undefined
    if (cue?.form === 'gerund' && cue.takesClause) return true
    if (hasBit(bits, i, breaking)) return false
  }
  return false
}

/** What no noun phrase before a cue contains. */
export const breaking =
  Is.comma |
  Is.stop |
  Is.mark |
  Is.dash |
  Is.colon |
  Is.subordinator |
  Is.relative |
  Is.conjunction |
  Is.auxiliary |
  Is.verb |
  Is.past |
  Is.gerund
