import { isArticle } from '../function-words.ts'
import { among } from '../vocabulary.ts'
import { isAdverbialTail } from './adverbial-tail.ts'
import type { Attribution } from './attribution.ts'
import type { Content } from './content-after.ts'
import { contentBefore } from './content-before.ts'
import type { CueForm } from './cue-forms.ts'
import { isDatedFinding } from './dated-finding.ts'
import { isDoneTo } from './done-to.ts'
import { isIfOrUnless } from './grammar-words.ts'
import { hasVerb } from './has-verb.ts'
import { behindLink, isClauseBehindAside, opensAside } from './lead-up.ts'
import { namedAfterMarks, type WordsBefore } from './named-after-marks.ts'
import { afterDateline } from './opening.ts'
import { isPausedBefore } from './paused-speech.ts'
import { markedAt, type Reading, type Run } from './reading.ts'
import { isPredicateOf, restAfter, resumedAfter } from './resumed.ts'
import type { Subject } from './shared-subject.ts'
import { unmarkedPieces } from './unmarked-pieces.ts'
import { isUnreal } from './unreal.ts'
import { bitsBefore, hasBit, Is } from './words.ts'

/** What stands before the subject and cue of a sentence as reported words, "…, Vik said"; undefined where nothing does. */
export function wordsBefore(
  reading: Reading,
  verb: number,
  { entry }: CueForm,
  subject: Subject,
  content: Content | undefined,
  { first, last }: Run,
  found: readonly Attribution[],
): WordsBefore | undefined {
  const { bits } = reading
  // "Inflation, she pointed out, has slowed"
  const cueLast = reading.tokens[verb + 1]?.lower === 'out' && entry.frame.includes('out') ? verb + 1 : verb
  const start = subject.phrase.first
  if (!isBehindWords(reading, verb, entry.frame, subject, first)) return undefined
  const run = contentBefore(reading, start - 1, first)
  if (!run) return undefined
  const marked = markedAt(reading, run.last)
  const isMarked = marked?.last === run.last
  const isSpeech = isMarked && marked.first === run.first
  if (!isSpeech && (entry.frame.startsWith('q') || (content?.cueLast ?? verb) > cueLast)) return undefined
  const isWhole =
    (run.first === first || run.first === behindLink(bits, first)) &&
    (cueLast >= last - 1 || isContinued(reading, cueLast) || (!content && isTold(bits, entry.frame, start))) &&
    (isStatementIn(reading, run, first, cueLast >= last - 1) || isLedUpToBy(reading, run, found.at(-1)))
  if (!isMarked && isDoneTo(reading, run)) return undefined
  const isDated = isDatedFinding(reading, entry.lemma, run, first, cueLast, last)
  if (!isMarked && !isWhole && !isDated && entry.frame.startsWith('t')) return undefined
  if (!isMarked && (isUnreal(reading, verb) || (!isWhole && found.some((earlier) => isReportIn(earlier, run)))))
    return undefined
  const pause = hasBit(bits, cueLast + 1, Is.comma | Is.stop | Is.colon)
  // "In a speech last July, Vik said:"
  if (!isMarked && hasBit(bits, cueLast + 1, Is.colon) && opensAside(reading, run.first)) return undefined
  // "If the dam breaks, Vik said the pier would go": the condition is part of it.
  if (
    content &&
    !pause &&
    reading.tokens[cueLast + 1]?.lower !== 'that' &&
    isIfOrUnless(reading.tokens, run.first) &&
    hasVerb(reading, run.first + 1, run.last)
  )
    return { speaker: subject.phrase, pieces: [run, content.run] }
  if (
    content &&
    !pause &&
    !isAdverbialTail(reading, cueLast + 1, last) &&
    !isPausedBefore(reading, run, start, verb, content) &&
    !(run.first === first && isPredicateOf(reading, run, content.run, cueLast + 1, last))
  )
    return undefined
  const named = isMarked ? undefined : namedAfterMarks(reading, run)
  if (named) return named
  const pieces = isMarked
    ? [run, ...resumedAfter(reading, cueLast + 1, last, isSpeech)]
    : unmarkedPieces(reading, run, content, restAfter(reading, run, cueLast + 1, last), pause)
  return pieces.length > 0 ? { speaker: subject.phrase, pieces } : undefined
}

// Behind a pause, where a cue that takes a clause has a subject of its own.
function isBehindWords(
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

// "However, the pier leaks, Vik said", "In May, the pier sank, Vik said", not "In May, Vik said"
const isStatementIn = (reading: Reading, run: Run, first: number, isEnd: boolean): boolean =>
  !opensAside(reading, first) || behindLink(reading.bits, first) > first || (isEnd && isClauseBehindAside(reading, run))

// "Moe assured them it leaks, Vik told the Tide"
const isTold = (bits: Int32Array, frame: string, subject: number): boolean =>
  frame.startsWith('a') && !hasBit(bits, subject, Is.pronoun)

// "The fault is in the pump, Vik said, which is old", "…, Vik said, adding that it is old"
const isContinued = ({ bits, tokens, cues }: Reading, verb: number): boolean =>
  hasBit(bits, verb + 1, Is.comma) &&
  (isWhichOrWhose(tokens, verb + 2) ||
    (cues.get(verb + 2)?.form === 'gerund' && cues.get(verb + 2)?.takesClause === true))
const isWhichOrWhose = among('which whose')

/** Whether somebody is reported in `run` to say something that stands after the cue: "Vik said the dam holds". */
export const isReportIn = ({ cue, rule }: Attribution, { first, last }: Run): boolean =>
  cue !== null && cue.first >= first && cue.last <= last && rule !== 'content-before' && rule !== 'inverted'

// "While the crews boast of it, the dam leaks, Vik said": what the crews say only leads up to what Vik does.
const isLedUpToBy = ({ bits }: Reading, { first, last }: Run, earlier: Attribution | undefined): boolean => {
  const end = earlier?.pieces.at(-1)?.last
  return end !== undefined && hasBit(bits, first, Is.subordinator) && end < last - 1 && hasBit(bits, end + 1, Is.comma)
}
