import { atAccordingTo } from './according-to.ts'
import type { Attribution } from './attribution.ts'
import { contentAfter, isAdverbialTail, type Content } from './content-after.ts'
import { contentBefore } from './content-before.ts'
import type { CueForm } from './cue-forms.ts'
import { isHeadline, isVerb } from './cue-use.ts'
import { speakerAfter } from './inverted.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading, Run } from './reading.ts'
import { resumedAfter } from './resumed.ts'
import { firstSubject, subjectBefore, type Subject } from './subject.ts'
import { Is } from './words.ts'

/** The attributions of one sentence, in the order of their cues. */
export function attributionsIn(reading: Reading, sentence: Run): Attribution[] {
  const found: Attribution[] = []
  const inHeadline = isHeadline(reading, sentence)
  for (let i = sentence.first; i <= sentence.last; i++) {
    const cue = reading.cues.get(i)
    const attribution = cue
      ? isVerb(reading, i, cue, sentence.first, inHeadline) && atCue(reading, i, cue, around(i, sentence), found)
      : atAccordingTo(reading, i, around(i, sentence))
    if (attribution) found.push(attribution)
  }
  return found
}

// Nobody writes longer sentences; a text without full stops must not cost the square of its length.
const reach = 400
const around = (at: number, { first, last }: Run): Run => ({
  first: Math.max(first, at - reach),
  last: Math.min(last, at + reach),
})

function atCue(
  reading: Reading,
  verb: number,
  cue: CueForm,
  sentence: Run,
  before: readonly Attribution[],
): Attribution | undefined {
  const inverted = speakerAfter(reading, verb, cue, sentence)
  const reported = inverted && contentBefore(reading, verb - 1, sentence.first)
  if (reported) {
    const pieces = [reported, ...resumedAfter(reading, inverted.last + 1, sentence.last, true)]
    return toAttribution(verb, cue, inverted, undefined, pieces, 'inverted')
  }
  const after = contentAfter(reading, verb, cue, sentence.last)
  const content = after?.isPhrase && isReported(verb, before) ? undefined : after
  const subject = subjectBefore(reading, verb, sentence.first)
  if (!subject || (cue.form === 'gerund' && subject.rule !== 'subject')) {
    if (cue.form !== 'gerund' || !content) return undefined
    const shared = before.at(-1)?.speaker ?? firstSubject(reading, sentence.first, verb - 1) ?? null
    return toAttribution(verb, cue, shared, content, [content.run], 'participle')
  }
  const earlier = wordsBefore(reading, verb, cue, subject, content, sentence)
  if (earlier) return toAttribution(verb, cue, subject.phrase, content, earlier, 'content-before')
  return content && toAttribution(verb, cue, subject.phrase, content, [content.run], subject.rule)
}

const isReported = (verb: number, before: readonly Attribution[]): boolean =>
  before.some(({ pieces }) => pieces.some(({ first, last }) => first <= verb && verb <= last))

/** The pieces that stand before a subject and its cue, "…, Vik said", and after them; undefined where none does. */
function wordsBefore(
  reading: Reading,
  verb: number,
  { entry }: CueForm,
  subject: Subject,
  content: Content | undefined,
  { first, last }: Run,
): Run[] | undefined {
  const { bits, marked, region } = reading
  const start = subject.phrase.first
  const gap = bits[start - 1] ?? 0
  if (start <= first || !(gap & (Is.comma | Is.mark | Is.dash)) || !/[cq]/u.test(entry.frame)) return undefined
  if (subject.rule === 'shared-subject') return undefined
  const run = contentBefore(reading, start - 1, first)
  if (!run) return undefined
  const isMarked = marked[region[run.last] ?? -1]?.last === run.last
  if (!isMarked && (entry.frame.startsWith('q') || (content?.cueLast ?? verb) > verb)) return undefined
  const pause = ((bits[verb + 1] ?? 0) & (Is.comma | Is.stop | Is.colon)) > 0
  if (content && !pause && !isAdverbialTail(reading, verb + 1, last)) return undefined
  const resumed = resumedAfter(reading, verb + 1, last, false)
  // "In the north, Vik said, the dam holds": the opening alone is no statement.
  if (!isMarked && (bits[run.first] ?? 0) & aside && !hasComma(reading, run))
    return resumed.length > 0 ? [run, ...resumed] : content ? undefined : [run]
  return [run, ...resumed]
}

const aside = Is.preposition | Is.subordinator | Is.adverb | Is.conjunction | Is.time | Is.gerund

const hasComma = ({ bits }: Reading, { first, last }: Run): boolean => {
  for (let i = first; i <= last; i++) if ((bits[i] ?? 0) & Is.comma) return true
  return false
}

const toAttribution = (
  verb: number,
  { entry }: CueForm,
  speaker: NounPhrase | null,
  content: Content | undefined,
  pieces: readonly Run[],
  rule: string,
): Attribution => ({
  cue: { first: verb, last: content?.cueLast ?? verb },
  lemma: entry.lemma,
  class: entry.class,
  speaker,
  addressee: content?.addressee ?? null,
  via: [],
  pieces,
  rule,
})
