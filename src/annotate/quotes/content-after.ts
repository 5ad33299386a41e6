import { contentEnd, type ContentKind } from './content-end.ts'
import type { CueForm } from './cue-forms.ts'
import { among } from '../vocabulary.ts'
import { addresseeAt, promisedTo } from './addressee.ts'
import { allows, isClause, needsVerb } from './content-frame.ts'
import { skipAdverbials } from './content-start.ts'
import { isEmpty } from './empty-content.ts'
import { pastFeeling } from './express.ts'
import { hasVerb } from './has-verb.ts'
import { isInfinitiveAt } from './infinitive.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { pastCircumstances, pastPlace, pastSource } from './past-aside.ts'
import type { Reading, Run } from './reading.ts'
import { startBehindComma } from './behind-hearer.ts'
import { skipToThat } from './skip-to-that.ts'
import { isSubjectClause } from './subject-clause.ts'
import { bringsTopic, isReaction, isTopical } from './topic.ts'
import { isFinite, isPointing, isSubject } from './that-word.ts'
import { isUnreal } from './unreal.ts'
import { Is } from './words.ts'

/** The words that a cue reports after itself, whether they are a noun phrase, and whom they are said to. */
export type Content = {
  readonly run: Run
  readonly isPhrase: boolean
  readonly cueLast: number
  readonly addressee: NounPhrase | null
}

/** What the cue at `verb` reports after itself, in the sentence that ends at `limit`. */
export function contentAfter(
  reading: Reading,
  verb: number,
  cue: CueForm,
  limit: number,
  place: ContentKind = 'clause',
): Content | undefined {
  const { bits, tokens } = reading
  if (isReaction(reading, verb, cue)) return undefined
  let opening = verb + 1
  let at = pastAdverbials(reading, opening, limit, cue)
  let cueLast = verb
  let addressee: NounPhrase | null = null
  if (cue.entry.frame.startsWith('a')) {
    const whom = addresseeAt(reading, at, limit, cue.prepositions)
    // "warned the worst was to come" warns nobody.
    if (whom && !isFinite(reading, whom.last + 1)) {
      addressee = whom
      opening = whom.last + 1
      at = pastAdverbials(reading, opening, limit, cue)
    }
  }
  // "promised the crew that it would row", "promised Vik they would"
  const promised = addressee || !cue.takes.includes('a') ? undefined : promisedTo(reading, at, limit)
  if (promised) {
    addressee = promised
    opening = promised.last + 1
    at = opening
  }
  if (addressee) at = pastPlace(reading, at, limit)
  // "told the firm to repay loans that it took"
  const isInfinitive = opensInfinitive(reading, isNever(tokens, opening) ? opening + 1 : opening, cue)
  if (!isInfinitive) at = skipToThat(reading, pastSource(reading, at, limit), limit, cue)
  const word = tokens[at]?.lower ?? ''
  if (cue.prepositions.has(word) && at <= limit && !isInfinitive && !opensInfinitive(reading, at, cue)) {
    if (!bringsTopic(reading, at, limit, cue)) return undefined
    cueLast = at
    at++
  } else if (isLabel(reading, at, cue) || opensBehind(bits, at)) at++
  // "What Vik said was that it leaks"
  if (isWas(tokens, at) && tokens[at + 1]?.lower === 'that' && cue.takesClause) at++
  const isThing = tokens[at]?.lower === 'that' && isPointing(reading, at, limit, cue)
  let that = tokens[at]?.lower === 'that' && cue.takesClause && !isThing
  // "wrote in a memo that was leaked": the memo was.
  if (that && at > (addressee?.last ?? verb) + 1 && isFinite(reading, at + 1)) return undefined
  if (that && !isSubject(reading, at)) at++
  if (tokens[at]?.lower === ',') {
    const start = startBehindComma(reading, at, verb, limit, addressee !== null && !that, place)
    if (start === undefined) return undefined
    that ||= tokens[start - 1]?.lower === 'that'
    at = start
  }
  // "After Vik criticized the crew, Lind shot back, “…”": the marked words are Lind's.
  if (!that && cueLast === verb && place !== 'background') at = pastCircumstances(reading, at, limit)
  if (!that && cue.entry.frame.startsWith('t') && !((bits[at] ?? 0) & Is.mark)) return undefined
  if (at > limit || isSubjectClause(reading, at, verb, cue) || !allows(reading, at, cue, cueLast > verb, that))
    return undefined
  at = pastFeeling(reading, at, limit, cue)
  const isTopic = cueLast > verb && (isTopical(tokens, cueLast) || naming.has(cue.entry.lemma))
  const end = place === 'relative' ? commaAfter(bits, at, limit) : limit
  if (!isTopic && needsVerb(cue, that, bits[at] ?? 0) && !hasVerb(reading, at, end)) return undefined
  const clause = !isThing && isClause(reading, at, limit, cue, cueLast > verb, that)
  const isPhrase = !clause && !((bits[at] ?? 0) & Is.mark)
  if (isPhrase && isUnreal(reading, verb)) return undefined
  const placed = clause || place === 'background' ? contentEnd(reading, at, limit, place) : limit
  const last = clause ? placed : Math.min(placed, contentEnd(reading, at, limit, 'phrase'))
  return last < at ||
    (cueLast === verb && needsVerb(cue, that, bits[at] ?? 0) && !hasVerb(reading, at, last)) ||
    isEmpty(reading, at, last, cue)
    ? undefined
    : { run: { first: at, last }, isPhrase, cueLast, addressee }
}

// An infinitive is what is said, "agreed on Monday to pay", and no adverbial that is stepped over.
const pastAdverbials = (reading: Reading, from: number, limit: number, cue: CueForm): number =>
  opensInfinitive(reading, from, cue) || (isNever(reading.tokens, from) && opensInfinitive(reading, from + 1, cue))
    ? from
    : skipAdverbials(reading, from, limit, cue.prepositions)

const opensInfinitive = (reading: Reading, at: number, { takes }: CueForm): boolean =>
  takes.includes('i') && isInfinitiveAt(reading, at)

const isNever = among('never not')
const isWas = among('was is')

// "agreed with Vik", "insisted on a vote"
const naming: ReadonlySet<string> = new Set(['agree', 'insist'])

// "the council, which maintains 900 roads, said": the verb behind the comma is that of the council.
function commaAfter(bits: Int32Array, from: number, limit: number): number {
  let at = from
  while (at < limit && !((bits[at] ?? 0) & Is.comma)) at++
  return at
}

// A colon, or a comma before a mark: the content opens behind it.
const opensBehind = (bits: Int32Array, at: number): boolean =>
  ((bits[at] ?? 0) & Is.colon) > 0 || (((bits[at] ?? 0) & Is.comma) > 0 && ((bits[at + 1] ?? 0) & Is.mark) > 0)

// "dismissed as “fantasy” the report": the marked words are the verdict.
const isLabel = ({ bits, tokens }: Reading, at: number, { entry }: CueForm): boolean =>
  entry.frame.startsWith('n') && tokens[at]?.lower === 'as' && ((bits[at + 1] ?? 0) & Is.mark) > 0
