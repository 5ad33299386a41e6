import { isArticle } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { afterDateline } from '../reading/opening.ts'
import type { Reading } from '../reading/reading.ts'
import { bitsBefore, hasBit, Is } from '../reading/words.ts'
import type { Subject } from '../subjects/shared-subject.ts'

/** Whether the subject of a cue stands behind a pause, so that what comes before may be what it says: "It leaks, Vik said". */
export function isBehindWords(
  reading: Reading,
  verb: number,
  frame: string,
  { phrase, rule }: Subject,
  first: number,
): boolean {
  if (rule === 'shared-subject' || rule === 'relative' || isWhatIsDenied(reading, phrase.first)) return false
  return (
    phrase.first > afterDateline(reading, first, verb) &&
    (bitsBefore(reading.bits, phrase.first) & (Is.comma | Is.mark | Is.dash)) > 0 &&
    (frame.includes('c') || frame.includes('q') || frame.startsWith('t'))
  )
}

// "Lind said it leaks, a charge Vik denied": the words are not Vik's.
const isWhatIsDenied = ({ bits, tokens }: Reading, at: number): boolean =>
  isArticle(tokens, at) && isCharge(tokens, at + 1) && hasBit(bits, at + 2, Is.capital | Is.determiner | Is.title)
const isCharge = among(
  'charge claim allegation accusation assertion contention suggestion argument report rumour rumor statement view figure number characterization characterisation',
)
