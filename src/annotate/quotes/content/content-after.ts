import type { CueForm } from '../cues/cue-forms.ts'
import { opensFinite } from '../cues/opens-finite.ts'
import { isDue, isKeptBack, isUnreal } from '../cues/unreal.ts'
import { hearerBehindTo } from '../hearers/hearer.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { isRough } from '../phrases/rough.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { contentEnd, type ContentKind } from './content-end.ts'
import { allows, needsVerb } from './content-frame.ts'
import { contentOpening } from './content-opening.ts'
import { isEmpty } from './empty-content.ts'
import { pastFeeling } from './express.ts'
import { isClause } from './is-clause.ts'
import { secondVerbBehind } from './second-verb.ts'
import { isSubjectClause } from './subject-clause.ts'
import { isReaction, isTopical } from './topic.ts'

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
  const opening = contentOpening(reading, verb, cue, limit, place)
  if (!opening) return undefined
  const { cueLast, addressee, isThing, that } = opening
  const viaPreposition = cueLast > verb
  if (!that && !hasBit(bits, opening.at, Is.mark) && isAfterThatOnly(reading, opening.at, limit, cue)) return undefined
  if (opening.at > limit || isSubjectClause(reading, opening.at, verb, cue)) return undefined
  if (!allows(reading, opening.at, limit, cue, viaPreposition, that)) return undefined
  const at = pastFeeling(reading, opening.at, limit, cue)
  const isTopic = viaPreposition && (isTopical(tokens, cueLast) || naming.has(cue.entry.lemma))
  const end = place === 'relative' ? commaAfter(bits, at, limit) : limit
  // "said at least 40 boats cross to Moss"
  const isCount = isRough(reading, at) && hasBit(bits, at + 2, Is.number)
  const wantsVerb = needsVerb(cue, that, isCount ? 0 : (bits[at] ?? 0))
  if (!isTopic && wantsVerb && !hasVerb(reading, at, end)) return undefined
  const isFelt = at > opening.at && tokens[at - 1]?.lower === 'that'
  const clause = isFelt || (!isThing && isClause(reading, at, limit, cue, viaPreposition, that))
  const isPhrase = !clause && !hasBit(bits, at, Is.mark)
  // "the town from which they hail, a waste of sand"
  if (isPhrase && !cue.takesClause && at === verb + 2 && hasBit(bits, verb + 1, Is.comma)) return undefined
  if (isPhrase ? isUnreal(reading, verb) || isKeptBack(reading, verb, cue) : clause && isDue(reading, verb))
    return undefined
  const placed = clause || place !== 'clause' ? contentEnd(reading, at, limit, place) : limit
  const verbNext =
    isPhrase && place === 'restrictive' && !cue.takesClause ? secondVerbBehind(reading, at, limit) : undefined
  const phraseLimit = verbNext === undefined ? limit : verbNext - 1
  const last = clause ? placed : Math.min(placed, phraseLimit, contentEnd(reading, at, limit, 'phrase'))
  if (last < at || (!viaPreposition && wantsVerb && !hasVerb(reading, at, last))) return undefined
  if (isEmpty(reading, at, last, cue)) return undefined
  const heardBy = addressee ?? hearerBehindTo(reading, verb, cue, limit)
  return { run: { first: at, last }, isPhrase, cueLast, addressee: heardBy }
}

// "found the boats", "protested the plan", where "ruled the plan was void", "data show it leaks" report a clause.
const isAfterThatOnly = (reading: Reading, at: number, limit: number, { entry }: CueForm): boolean =>
  entry.frame.startsWith('t') && !(showing.has(entry.lemma) && opensFinite(reading, at, limit))
const showing: ReadonlySet<string> = new Set(['rule', 'show'])

// "agreed with Vik", "insisted on a vote"
const naming: ReadonlySet<string> = new Set(['agree', 'insist'])

// "the council, which maintains 900 roads, said": the verb behind the comma is that of the council.
function commaAfter(bits: Int32Array, from: number, limit: number): number {
  let at = from
  while (at < limit && !hasBit(bits, at, Is.comma)) at++
  return at
}
