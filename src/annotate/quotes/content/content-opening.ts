import type { CueForm } from '../cues/cue-forms.ts'
import { labelling } from '../cues/cues.ts'
import { behindHearer, opensInfinitive, type Hearer } from '../hearers/hearer.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isRough } from '../phrases/rough.ts'
import { isIsOrWas } from '../reading/grammar-words.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { startBehindComma } from './behind-hearer.ts'
import type { ContentKind } from './content-end.ts'
import { skipAdverbials } from './content-start.ts'
import { pastCircumstances, pastSource } from './past-aside.ts'
import { pastRelative } from './past-relative.ts'
import { skipToThat } from './skip-to-that.ts'
import { isDescribing, isFinite, isPointing, isSubject } from './that-word.ts'
import { bringsTopic } from './topic.ts'

/**
 * Where the words that a cue reports after itself begin, behind whom they are said to, where and when; `that`: whether
 * they are a clause behind "that"; `isThing`: whether that "that" points to a noun instead, "disputed that figure".
 */
export type Opening = {
  readonly at: number
  readonly cueLast: number
  readonly addressee: NounPhrase | null
  readonly that: boolean
  readonly isThing: boolean
}

/** Where what the cue at `verb` may report begins; undefined where what follows is of another kind. */
export function contentOpening(
  reading: Reading,
  verb: number,
  cue: CueForm,
  limit: number,
  place: ContentKind,
): Opening | undefined {
  const { tokens } = reading
  const hearer = behindHearer(reading, verb, cue, limit)
  const addressee = hearer.addressee
  const topic = pastTopicWord(reading, hearer, verb, cue, limit)
  if (!topic) return undefined
  const cueLast = topic.cueLast
  let at = addressee ? pastRelative(reading, topic.at, limit, cue) : topic.at
  at = pastTitle(reading, at, verb, cue)
  // "What Vik said was that it leaks"
  if (isIsOrWas(tokens, at) && tokens[at + 1]?.lower === 'that' && cue.takesClause) at++
  // "joked about that race"
  const isTopic = cueLast > verb && tokens[cueLast]?.lower !== 'out'
  const isThing = tokens[at]?.lower === 'that' && (isTopic || isPointing(reading, at, limit, cue))
  let that = tokens[at]?.lower === 'that' && cue.takesClause && !isThing
  // "wrote in a memo that was leaked": the memo was.
  const isLater = that && at > (addressee?.head.last ?? verb) + 1
  if (isLater && (isFinite(reading, at + 1) || isDescribing(reading, at, limit))) return undefined
  if (that && !isSubject(reading, at)) at++
  if (tokens[at]?.lower === ',') {
    const start = startBehindComma(reading, at, verb, limit, addressee !== null && !that, place)
    if (start === undefined) return undefined
    that ||= tokens[start - 1]?.lower === 'that'
    at = start
  }
  // "After Vik criticized the crew, Lind shot back, “…”": the marked words are Lind's.
  if (!that && cueLast === verb && place !== 'background' && !labelling.has(cue.entry.lemma))
    at = pastCircumstances(reading, at, limit, cue)
  return { at, cueLast, addressee, that, isThing }
}

const none: ReadonlySet<string> = new Set()
// "said on CBS’ “Face the Port” that": the "that" behind the name of a programme.
function pastTitle(reading: Reading, at: number, verb: number, { takesClause }: CueForm): number {
  if (!takesClause || at < verb + 3 || !hasBit(reading.bits, at, Is.mark)) return at
  const title = markedAt(reading, at)
  if (title?.first !== at) return at
  const behind = skipAdverbials(reading, title.last + 1, title.last + 6, none)
  return reading.tokens[behind]?.lower === 'that' ? behind : at
}

// Behind the preposition that brings a topic, "spoke of", or the mark or word that opens what is said.
function pastTopicWord(
  reading: Reading,
  { opening, at: behind }: Hearer,
  verb: number,
  cue: CueForm,
  limit: number,
): Pick<Opening, 'at' | 'cueLast'> | undefined {
  // "said in spite of the storm, they row", "told the firm to repay loans that it took"
  if (reading.tokens[opening + 1]?.lower === 'spite') return { at: opening, cueLast: verb }
  const isInfinitive = opensInfinitive(reading, opening, cue)
  const at = isInfinitive ? behind : skipToThat(reading, pastSource(reading, behind, limit), limit, cue)
  const word = reading.tokens[at]?.lower ?? ''
  // "said of the plan that it leaks"
  const whom = word === 'of' && cue.entry.lemma === 'say' ? phraseStartingAt(reading, at + 1, limit) : undefined
  const hasSubject = whom && hasBit(reading.bits, whom.last + 2, Is.pronoun | Is.determiner | Is.capital)
  if (hasSubject && reading.tokens[whom.last + 1]?.lower === 'that') return { at: whom.last + 1, cueLast: verb }
  if (
    cue.prepositions.has(word) &&
    at <= limit &&
    !isRough(reading, at) &&
    !isInfinitive &&
    !opensInfinitive(reading, at, cue)
  ) {
    // "pointed out to the crew on Monday that it leaks"
    const thatAt = word === 'out' ? skipAdverbials(reading, at + 1, limit, none) : at
    if (thatAt > at + 1 && reading.tokens[thatAt]?.lower === 'that') return { at: thatAt, cueLast: at }
    return bringsTopic(reading, at, limit, cue) ? { at: at + 1, cueLast: at } : undefined
  }
  const isOpened = isLabel(reading, at, cue) || opensBehind(reading, at)
  return { at: isOpened ? at + 1 : at, cueLast: verb }
}

// A colon, or a comma or semicolon before a mark: the content opens behind it.
const opensBehind = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.colon) || (/^[,;]$/u.test(tokens[at]?.text ?? '') && hasBit(bits, at + 1, Is.mark))

// "dismissed as “fantasy” the report", "which Vik described as a risk": the verdict; not "Vik, described as a risk".
const isLabel = ({ bits, tokens }: Reading, at: number, { entry }: CueForm): boolean =>
  tokens[at]?.lower === 'as' &&
  entry.frame.startsWith('n') &&
  (hasBit(bits, at + 1, Is.mark) || (judging.has(entry.lemma) && !hasBit(bits, at - 2, Is.comma)))
const judging: ReadonlySet<string> = new Set('describe characterize characterise portray dismiss'.split(' '))
