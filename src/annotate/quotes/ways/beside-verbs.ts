import { hasFlag } from '../../flags.ts'
import { among } from '../../vocabulary.ts'
import { isReportedBy, type Attribution } from '../attribution.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { lead } from '../cues/leads.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { atAccordingTo } from './according-to.ts'
import { atAsPut } from './as-put.ts'
import { atAsked } from './asked.ts'
import { atAttitude } from './attitude.ts'
import { atBelief } from './belief.ts'
import { atHowPut } from './how-put.ts'
import { atCourt } from './in-court.ts'
import { atView } from './in-view.ts'
import { atNominal } from './nominal-cue.ts'
import { atPoint } from './nominal-point.ts'
import { atWish } from './nominal-wish.ts'
import { atOpeningCue } from './opening-cue.ts'
import { atPassive } from './passive.ts'
import { sourceAt } from './source-at.ts'

/** What is attributed at a token where no active verb says so: "according to Vik", "the claim that", "was called a joke". */
export function besideVerbs(
  reading: Reading,
  at: number,
  cue: CueForm | undefined,
  near: Run,
  found: readonly Attribution[],
): Attribution | undefined {
  const isReported = found.some((one) => isReportedBy(one, at))
  const isThat = hasFlag(reading.document, at + 1, lead.that)
  // "believes it leaks"
  if (!isThat && hasFlag(reading.document, at, lead.belief) && !hasFlag(reading.document, at, lead.according))
    return isReported ? undefined : atBelief(reading, at, near)
  const attribution = cue
    ? (atOpeningCue(reading, at, cue, near) ??
      atPassive(reading, at, cue, near) ??
      atCourt(reading, at, near) ??
      (isReported ? undefined : atAsked(reading, at, cue, near)))
    : ((isReported && isInside(reading, at, near) ? undefined : atAccordingTo(reading, at, near)) ??
      atAsPut(reading, at, near) ??
      atHowPut(reading, at, near) ??
      atView(reading, at, near) ??
      atCourt(reading, at, near) ??
      (isReported ? undefined : atAttitude(reading, at, near)))
  if (attribution || isReported) return attribution
  const nominal = isThat ? (atNominal(reading, at, near) ?? atPoint(reading, at, near)) : undefined
  if (nominal) return nominal
  // "is sure that it leaks", "made clear it leaks"
  const belief = isThat || isClear(reading.tokens, at) ? atBelief(reading, at, near) : undefined
  return belief ?? (cue && atWish(reading, at, cue, near))
}
// "Vik said the price according to Lind was low": a source within what Vik says
function isInside(reading: Reading, at: number, { last }: Run): boolean {
  const source = hasBit(reading.bits, at - 1, Is.comma | Is.mark) ? undefined : sourceAt(reading, at + 2, last)
  return source !== undefined && hasBit(reading.bits, source.last + 1, Is.auxiliary | Is.verb | Is.past)
}
const isClear = among('clear')
