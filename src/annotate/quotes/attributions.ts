import { hasFlag } from '../flags.ts'
import { atAsReported } from './as-reported.ts'
import { atAsked } from './asked.ts'
import { isReportedBy, type Attribution } from './attribution.ts'
import { placeOf } from './background.ts'
import { besideVerbs } from './beside-verbs.ts'
import { canSpeak } from './can-speak.ts'
import { contentAfter } from './content-after.ts'
import { isContactClause } from './contact-clause.ts'
import { contentBefore } from './content-before.ts'
import { cueForm, type CueForm } from './cue-forms.ts'
import { isVerb } from './cue-use.ts'
import { isHeadline } from './headline.ts'
import { speakerAfter } from './inverted.ts'
import { isStatement } from './statement.ts'
import { lead } from './leads.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isParticiple } from './participle.ts'
import { pollFinding } from './poll-finding.ts'
import { around } from './reach.ts'
import { hearsay } from './hearsay.ts'
import { atHowPut } from './how-put.ts'
import { atQuotedAs } from './quoted-as.ts'
import type { Reading, Run } from './reading.ts'
import { isShownOtherwise } from './shown-by-records.ts'
import { predicateAfter, resumedAfter } from './resumed.ts'
import { isBearer, senderOf } from './sender.ts'
import type { Subject } from './shared-subject.ts'
import { spentBefore } from './spent.ts'
import { speakerOfGerund } from './speaker-of-gerund.ts'
import { subjectBefore } from './subject.ts'
import { isToldTo } from './told-to.ts'
import { toAttribution } from './to-attribution.ts'
import { isConditional } from './unreal.ts'
import { hasBit, Is } from './words.ts'
import { isReportIn, wordsBefore } from './words-before.ts'

// No report reaches over more cues than these.
const reports = 40

/** The attributions of one sentence, in the order of their cues. */
export function attributionsIn(reading: Reading, sentence: Run): Attribution[] {
  const found: Attribution[] = []
  let inHeadline: boolean | undefined
  for (let i = sentence.first; i <= sentence.last; i++) {
    const isThatNext = hasFlag(reading.document, i + 1, lead.that)
    if (!isThatNext && !hasFlag(reading.document, i, lead.according | cueForm)) continue
    const bit = reading.bits[i] ?? 0
    // The words of a title are inside marks and may be cues all the same.
    const cue = bit & (Is.cue | Is.inside) ? reading.cues.get(i) : undefined
    if (!cue && !isThatNext && !hasFlag(reading.document, i, lead.according)) continue
    if (bit & Is.capital) inHeadline ??= isHeadline(reading, sentence)
    const near = around(i, sentence)
    const attribution =
      cue && isVerb(reading, i, cue, sentence.first, inHeadline ?? false)
        ? atCue(reading, i, cue, near, found.slice(-reports))
        : besideVerbs(reading, i, cue, near, found)
    if (!attribution) continue
    const heard = hearsay(found.at(-1), attribution)
    dropReported(found, attribution)
    found.push(heard ?? attribution)
  }
  return found
}

function atCue(
  reading: Reading,
  verb: number,
  cue: CueForm,
  sentence: Run,
  earlier: readonly Attribution[],
): Attribution | undefined {
  const isReported = earlier.some((attribution) => isReportedBy(attribution, verb))
  const asked = isReported ? undefined : atAsked(reading, verb, cue, sentence)
  if (asked) return asked
  const quoted =
    atHowPut(reading, verb, sentence) ??
    atQuotedAs(reading, verb, cue, sentence) ??
    atAsReported(reading, verb, cue, sentence)
  if (quoted) return quoted
  const inverted = speakerAfter(reading, verb, cue, sentence)
  const before = inverted && contentBefore(reading, verb - 1, sentence.first)
  if (inverted && before && isStatement(reading, before)) {
    const marked = resumedAfter(reading, inverted.last + 1, sentence.last, true)
    const rest = marked.length > 0 ? marked : predicateAfter(reading, before, inverted.last + 1, sentence.last)
    const pieces = [before, ...rest]
    return toAttribution(reading, verb, cue, inverted, undefined, pieces, 'inverted')
  }
  // What somebody is already reported to say is not said again: "Vik said the port had asked for help" is one report.
  if (isReported) return undefined
  const place = placeOf(reading, verb, sentence.first)
  const content = contentAfter(reading, verb, cue, sentence.last, place)
  const found = subjectBefore(reading, verb, sentence.first)
  const subject = found && canSpeak(reading, found.phrase, sentence) ? found : undefined
  const isPart = isParticiple(reading, verb, cue, sentence.first)
  if (!subject || (isPart && (cue.form !== 'gerund' || isApart(reading, verb, subject)))) {
    if (!isPart || !content) return undefined
    const speaker = speakerOfGerund(reading, verb, content.run, sentence, earlier)
    if (speaker === undefined) return undefined
    return toAttribution(reading, verb, cue, speaker, content, [content.run], 'participle')
  }
  if (isShownOtherwise(reading, cue, subject.phrase)) return undefined
  if (content && isToldTo(reading, verb, cue, content, subject))
    return toAttribution(reading, verb, cue, null, content, [content.run], 'passive')
  if (content && isContactClause(reading, cue, subject.phrase, content.run.first)) return undefined
  if (content?.isPhrase && isConditional(reading, subject.phrase.first)) return undefined
  const words = wordsBefore(reading, verb, cue, subject, content, sentence, earlier)
  if (words) return toAttribution(reading, verb, cue, words.speaker, content, words.pieces, 'content-before')
  const sender =
    cue.form === 'gerund' && isBearer(reading, verb - 1) ? senderOf(reading, subject.phrase, sentence.first) : undefined
  const said = content ?? pollFinding(reading, verb, cue, subject.phrase, sentence.last, place)
  return said && toAttribution(reading, verb, cue, sender ?? subject.phrase, said, [said.run], subject.rule)
}

// "Vik, urging the board to pay", where "Vik spent the day urging" tells what Vik did.
const isApart = (reading: Reading, verb: number, { phrase, rule }: Subject): boolean =>
  spentBefore(reading, verb) === undefined && (rule !== 'subject' || isBehindTime(reading, verb, phrase))

// "Vik wrote to the board last week urging it to pay"
const isBehindTime = ({ bits }: Reading, verb: number, { first }: NounPhrase): boolean =>
  hasBit(bits, verb - 1, Is.time) && hasBit(bits, first - 1, Is.preposition)

// "Vik had told the port so, the crew said": the crew reports what Vik told.
function dropReported(found: Attribution[], { rule, pieces: [run] }: Attribution): void {
  if (rule !== 'content-before' || !run) return
  for (let last = found.at(-1); last && isReportIn(last, run); last = found.at(-1)) found.pop()
}
