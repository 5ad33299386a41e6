import { isReportIn, type Attribution } from '../attribution.ts'
import type { Content } from '../content/content-after.ts'
import { contentBefore } from '../content/content-before.ts'
import { isPredicateOf, restAfter, resumedAfter } from '../content/resumed.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { beliefs } from '../cues/leads.ts'
import { isAddingThat } from '../cues/verbal-gerund.ts'
import { isUnreal } from '../cues/unreal.ts'
import { isAdverbialTail } from '../phrases/adverbial-tail.ts'
import { isIfOrUnless } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import { markedAt, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { Subject } from '../subjects/shared-subject.ts'
import { betweenDashes } from './between-dashes.ts'
import { isBehindWords } from './behind-words.ts'
import { isDatedFinding } from './dated-finding.ts'
import { isDoneTo } from './done-to.ts'
import { opensAside } from './lead-up.ts'
import { namedAfterMarks, type WordsBefore } from './named-after-marks.ts'
import { isPausedBefore } from './paused-speech.ts'
import { isQuotedLead } from './quoted-lead.ts'
import { unmarkedPieces } from './unmarked-pieces.ts'
import { isWholeBefore } from './whole-before.ts'

/** What stands before the subject and cue of a sentence as reported words, "…, Vik said"; undefined where nothing does. */
export function wordsBefore(
  reading: Reading,
  verb: number,
  { entry }: CueForm,
  subject: Subject,
  content: Content | undefined,
  sentence: Run,
  found: readonly Attribution[],
): WordsBefore | undefined {
  // "Inflation, she pointed out, has slowed"
  const isOut = reading.tokens[verb + 1]?.lower === 'out' && entry.frame.includes('out')
  const cue = { first: verb, last: isOut ? verb + 1 : verb }
  const start = subject.phrase.first
  if (!isBehindWords(reading, verb, entry.frame, subject, sentence.first)) return undefined
  const run = contentBefore(reading, start - 1, sentence.first)
  if (!run || isSaidAlready(run, found.at(-1))) return undefined
  const marked = markedAt(reading, run.last)
  const isMarked = marked?.last === run.last
  const isSpeech = isMarked && marked.first === run.first
  if (!isSpeech && (entry.frame.startsWith('q') || (content?.cueLast ?? verb) > cue.last)) return undefined
  const isTold = !content && isToldBehind(reading.bits, entry.frame, start)
  if (!isMarked && !isPlainReport(reading, run, cue, entry, isTold, sentence, found)) return undefined
  const pause = pausesAt(reading, cue.last + 1)
  if (content && !pause) {
    if (isConditionOf(reading, run, cue.last + 1)) return { speaker: subject.phrase, pieces: [run, content.run] }
    const isOneWith =
      isAdverbialTail(reading, cue.last + 1, sentence.last) ||
      isPausedBefore(reading, run, start, verb, content) ||
      (run.first === sentence.first && isPredicateOf(reading, run, content.run, cue.last + 1, sentence.last))
    if (!isOneWith) return undefined
  }
  const named = isMarked ? undefined : namedAfterMarks(reading, run)
  if (named) return named
  const aside = isMarked ? undefined : betweenDashes(reading, run, cue.last)
  if (aside) return { speaker: subject.phrase, pieces: [aside] }
  const pieces = isMarked
    ? [run, ...resumedAfter(reading, cue.last + 1, sentence.last, isSpeech)]
    : unmarkedPieces(reading, run, content, restAfter(reading, run, cue.last + 1, sentence.last), pause)
  if (isMarked && isQuotedLead(reading, run, pieces[1])) return undefined
  return pieces.length > 0 ? { speaker: subject.phrase, pieces } : undefined
}

// Whether the words of `run`, which stand in no marks, are what the cue reports.
function isPlainReport(
  reading: Reading,
  run: Run,
  cue: Run,
  entry: CueForm['entry'],
  isTold: boolean,
  sentence: Run,
  found: readonly Attribution[],
): boolean {
  if (isDoneTo(reading, run) || isUnreal(reading, cue.first)) return false
  // "In a speech last July, Vik said:"
  if (hasBit(reading.bits, cue.last + 1, Is.colon) && opensAside(reading, run.first)) return false
  if (isWholeBefore(reading, run, cue.last, sentence, isTold, found.at(-1))) return true
  const isDated = isDatedFinding(reading, entry.lemma, run, sentence.first, cue.last, sentence.last)
  return (
    (isDated || !entry.frame.startsWith('t')) &&
    !found.some((earlier) => !isBelief(earlier) && isReportIn(earlier, run))
  )
}

// "It leaks, Vik said, and", "It leaks, Vik said adding that"
const pausesAt = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.comma | Is.stop | Is.colon) || isAddingThat(tokens, at)

// "Moe believes it leaks, Vik said"
const isBelief = ({ lemma }: Attribution): boolean => lemmas.has(lemma)
const lemmas: ReadonlySet<string> = new Set(beliefs.map(([lemma]) => lemma ?? ''))

// "Vik said: “It leaks.” Moe agreed.": the words are Vik’s.
const isSaidAlready = (run: Run, before: Attribution | undefined): boolean =>
  before?.cue != null &&
  before.cue.last < run.first &&
  before.pieces.some(({ first, last }) => first === run.first && last === run.last)

// "Moe assured them it leaks, Vik told the Tide"
const isToldBehind = (bits: Int32Array, frame: string, subject: number): boolean =>
  frame.startsWith('a') && !hasBit(bits, subject, Is.pronoun)

// "If the dam breaks, Vik said the pier would go": the condition is part of it.
const isConditionOf = (reading: Reading, run: Run, behindCue: number): boolean =>
  reading.tokens[behindCue]?.lower !== 'that' &&
  isIfOrUnless(reading.tokens, run.first) &&
  hasVerb(reading, run.first + 1, run.last)
