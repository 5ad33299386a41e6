import { isReportedBy, type Attribution } from '../attribution.ts'
import { contentAfter } from '../content/content-after.ts'
import { contentBefore } from '../content/content-before.ts'
import { predicateAfter, resumedAfter } from '../content/resumed.ts'
import { placeOf } from '../cues/background.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isParticiple, isProgressive, refusingBefore } from '../cues/participle.ts'
import { isConditional, isUnsaid } from '../cues/unreal.ts'
import { isAddingThat } from '../cues/verbal-gerund.ts'
import { hearerBehind } from '../hearers/hearer.ts'
import { isBearer } from '../phrases/bearer.ts'
import { canSpeak } from '../phrases/can-speak.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { Subject } from '../subjects/shared-subject.ts'
import { speakerOfGerund } from '../subjects/speaker-of-gerund.ts'
import { spentBefore } from '../subjects/spent.ts'
import { subjectBefore } from '../subjects/subject.ts'
import { writerBefore } from '../subjects/writer.ts'
import { atAsCalled } from './as-put.ts'
import { atAsReported } from './as-reported.ts'
import { atAsked } from './asked.ts'
import { withComparedFigures } from './compared-figures.ts'
import { isContactClause } from './contact-clause.ts'
import { atHowPut } from './how-put.ts'
import { speakerAfter } from './inverted.ts'
import { pollFinding } from './poll-finding.ts'
import { atQuotedAs } from './quoted-as.ts'
import { senderOf } from './sender.ts'
import { isShownOtherwise } from './shown-by-records.ts'
import { isStatement } from './statement.ts'
import { toAttribution } from './to-attribution.ts'
import { isToldTo } from './told-to.ts'
import { wordsBefore } from './words-before.ts'

/** What is attributed at a token where a cue is an active verb: "Vik said it leaks", "It leaks, said Vik", "Vik, saying so". */
export function atVerb(
  reading: Reading,
  verb: number,
  cue: CueForm,
  sentence: Run,
  earlier: readonly Attribution[],
): Attribution | undefined {
  const isReported = earlier.some((attribution) => isReportedBy(attribution, verb))
  const before =
    (isReported ? undefined : atAsked(reading, verb, cue, sentence)) ??
    atHowPut(reading, verb, sentence) ??
    atAsCalled(reading, verb, cue, sentence) ??
    atQuotedAs(reading, verb, cue, sentence) ??
    atAsReported(reading, verb, cue, sentence) ??
    atInverted(reading, verb, cue, sentence)
  // What somebody is already reported to say is not said again: "Vik said the port had asked for help" is one report.
  return before ?? (isReported ? undefined : atPlainVerb(reading, verb, cue, sentence, earlier))
}

// "It leaks, said Vik"
function atInverted(reading: Reading, verb: number, cue: CueForm, sentence: Run): Attribution | undefined {
  const speaker = speakerAfter(reading, verb, cue, sentence)
  const before = speaker && contentBefore(reading, verb - 1, sentence.first)
  if (!speaker || !before || !isStatement(reading, before)) return undefined
  const marked = resumedAfter(reading, speaker.last + 1, sentence.last, true)
  const rest = marked.length > 0 ? marked : predicateAfter(reading, before, speaker.last + 1, sentence.last)
  return toAttribution(reading, verb, cue, speaker, undefined, [before, ...rest], 'inverted')
}

// "Vik said it leaks", "It leaks, Vik said"
function atPlainVerb(
  reading: Reading,
  verb: number,
  cue: CueForm,
  sentence: Run,
  earlier: readonly Attribution[],
): Attribution | undefined {
  const place = placeOf(reading, verb, sentence.first)
  const content = contentAfter(reading, verb, cue, sentence.last, place)
  const writer = content && writerBefore(reading, verb, sentence.first)
  if (writer) return toAttribution(reading, verb, cue, writer, content, [content.run], 'participle')
  const found = subjectBefore(reading, verb, sentence.first)
  const subject = found && canSpeak(reading, found.phrase, sentence) ? found : undefined
  const isPart = isParticiple(reading, verb, cue, sentence.first)
  if (!subject || (isPart && (cue.form !== 'gerund' || isApart(reading, verb, subject)))) {
    if (!isPart || !content) return undefined
    const speaker = speakerOfGerund(reading, refusingBefore(reading, verb) ?? verb, content.run, sentence, earlier)
    if (speaker === undefined) return undefined
    return toAttribution(reading, verb, cue, speaker, content, [content.run], 'participle')
  }
  if (isShownOtherwise(reading, cue, subject.phrase) || isUnsaid(reading, subject.phrase.head, verb)) return undefined
  if (content && isToldTo(reading, verb, cue, content, subject))
    return toAttribution(reading, verb, cue, null, content, [content.run], 'passive')
  if (content && isContactClause(reading, cue, subject.phrase, content.run.first)) return undefined
  if (content && isConditional(reading, subject.phrase.first, content)) return undefined
  const words = wordsBefore(reading, verb, cue, subject, content, sentence, earlier)
  if (words) {
    const told = toAttribution(reading, verb, cue, words.speaker, content, words.pieces, 'content-before')
    return told.addressee ? told : { ...told, addressee: hearerBehind(reading, verb, cue, sentence.last) }
  }
  const sender =
    cue.form === 'gerund' && isBearer(reading, verb - 1) ? senderOf(reading, subject.phrase, sentence.first) : undefined
  const said = content ?? pollFinding(reading, verb, cue, subject.phrase, sentence.last, place)
  if (!said) return undefined
  const run = withComparedFigures(reading, said.run, subject.phrase, sentence.last)
  return toAttribution(reading, verb, cue, sender ?? subject.phrase, said, [run], subject.rule)
}

// "Vik, urging the board to pay", where "Vik spent the day urging" tells what Vik did.
const isApart = (reading: Reading, verb: number, { phrase, rule }: Subject): boolean =>
  !isProgressive(reading, verb) &&
  spentBefore(reading, verb) === undefined &&
  (rule !== 'subject' || isBehindTime(reading, verb, phrase) || isRunOn(reading, verb, phrase))

// "praised the crew for the work adding that it leaks", where ", Vik adding that" has a subject
const isRunOn = ({ bits, tokens }: Reading, verb: number, { first }: NounPhrase): boolean =>
  isAddingThat(tokens, verb) &&
  !hasBit(bits, tokens[first - 1]?.lower === 'with' ? first - 2 : first - 1, Is.comma | Is.stop | Is.mark | Is.dash)

// "Vik wrote to the board last week urging it to pay"
const isBehindTime = ({ bits }: Reading, verb: number, { first }: NounPhrase): boolean =>
  hasBit(bits, verb - 1, Is.time) && hasBit(bits, first - 1, Is.preposition)
