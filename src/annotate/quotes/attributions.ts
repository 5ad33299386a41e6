import type { Attribution } from './attribution.ts'
import { contentAfter } from './content-after.ts'
import { contentBefore } from './content-before.ts'
import type { CueForm } from './cue-forms.ts'
import { phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import type { Reading, Run } from './reading.ts'
import { firstSubject, subjectAfter, subjectBefore } from './subject.ts'
import { Is } from './words.ts'

/** The attributions of one sentence, in the order of their cues. */
export function attributionsIn(reading: Reading, sentence: Run): Attribution[] {
  const found: Attribution[] = []
  for (let i = sentence.first; i <= sentence.last; i++) {
    const cue = reading.cues.get(i)
    const attribution = cue ? atCue(reading, i, cue, sentence, found) : atAccordingTo(reading, i, sentence)
    if (attribution) found.push(attribution)
  }
  return found
}

function atCue(
  reading: Reading,
  verb: number,
  cue: CueForm,
  sentence: Run,
  before: readonly Attribution[],
): Attribution | undefined {
  const { bits } = reading
  const floor = sentence.first
  if (isNoun(reading, verb, cue) || isPassive(reading, verb, cue)) return undefined
  if (cue.form === 'gerund') {
    const content = contentAfter(reading, verb, cue, sentence.last)
    const shared = before.at(-1)?.speaker ?? firstSubject(reading, floor, verb - 1) ?? null
    return content && toAttribution(verb, cue, shared, content, [content.run], 'participle')
  }
  const inverted = isInverted(reading, verb, sentence)
  if (inverted) {
    const run = contentBefore(reading, verb - 1, floor)
    if (run)
      return toAttribution(
        verb,
        cue,
        inverted.phrase,
        null,
        [run, ...resumed(reading, inverted.phrase.last + 1, sentence.last)],
        inverted.rule,
      )
  }
  const subject = subjectBefore(reading, verb, floor)
  if (!subject) return undefined
  const content = contentAfter(reading, verb, cue, sentence.last)
  const start = subject.phrase.first
  const comma = (bits[start - 1] ?? 0) & (Is.comma | Is.mark | Is.dash)
  if (
    comma &&
    /c|q/u.test(cue.entry.frame) &&
    subject.rule === 'subject' &&
    (!content || startsPiece(reading, verb + 1))
  ) {
    const run = contentBefore(reading, start - 1, floor)
    if (run)
      return toAttribution(
        verb,
        cue,
        subject.phrase,
        content ?? null,
        [run, ...resumed(reading, verb + 1, sentence.last)],
        'content-before',
      )
  }
  return content && toAttribution(verb, cue, subject.phrase, content, [content.run], subject.rule)
}

const toAttribution = (
  verb: number,
  cue: CueForm,
  speaker: NounPhrase | null,
  content: { cueLast: number; addressee: NounPhrase | null } | null,
  pieces: readonly Run[],
  rule: string,
): Attribution => ({
  cue: { first: verb, last: content?.cueLast ?? verb },
  lemma: cue.entry.lemma,
  class: cue.entry.class,
  speaker,
  addressee: content?.addressee ?? null,
  pieces,
  rule,
})

const startsPiece = ({ bits }: Reading, at: number): boolean => ((bits[at] ?? 0) & (Is.comma | Is.stop)) > 0

// "“…,” she said, “…”": the words after the second comma go on.
function resumed(reading: Reading, from: number, limit: number): Run[] {
  const { bits } = reading
  let at = from
  while (at <= limit && !((bits[at] ?? 0) & (Is.comma | Is.mark))) at++
  if (at >= limit) return []
  if ((bits[at] ?? 0) & Is.comma) at++
  const next = bits[at] ?? 0
  const open = reading.marked[reading.region[at] ?? -1]
  if (open && open.first === at) return [{ first: at, last: open.last }]
  if (
    next &
    (Is.gerund | Is.relative | Is.subordinator | Is.conjunction | Is.cue | Is.determiner | Is.past | Is.preposition)
  )
    return []
  let last = limit
  while (last > at && (bits[last] ?? 0) & Is.stop) last--
  return [{ first: at, last }]
}

function isInverted(reading: Reading, verb: number, { first, last }: Run) {
  const { bits } = reading
  const before = bits[verb - 1] ?? 0
  if (verb <= first || !(before & (Is.comma | Is.mark | Is.dash))) return undefined
  const subject = subjectAfter(reading, verb, last)
  if (!subject) return undefined
  const next = bits[subject.phrase.last + 1] ?? 0
  const ends =
    subject.phrase.last >= last ||
    (next &
      (Is.comma |
        Is.stop |
        Is.preposition |
        Is.time |
        Is.opener |
        Is.subordinator |
        Is.relative |
        Is.mark |
        Is.dash |
        Is.gerund)) >
      0
  return ends ? subject : undefined
}

function isNoun({ bits }: Reading, verb: number, { form }: CueForm): boolean {
  const before = bits[verb - 1] ?? 0
  if (form !== 'base' && form !== 'present') return (before & Is.determiner) > 0 && form !== 'gerund'
  return (before & (Is.determiner | Is.possessive | Is.preposition)) > 0
}

function isPassive({ bits, tokens }: Reading, verb: number, { form }: CueForm): boolean {
  if (form !== 'past' && form !== 'participle') return false
  let at = verb - 1
  while ((bits[at] ?? 0) & Is.adverb) at--
  return /^(?:is|are|was|were|be|been|being)$/u.test(tokens[at]?.lower ?? '')
}

function atAccordingTo(reading: Reading, at: number, { first, last }: Run): Attribution | undefined {
  const { tokens, bits } = reading
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || (bits[at] ?? 0) & Is.inside)
    return undefined
  const speaker = phraseStartingAt(reading, at + 2, last)
  if (!speaker) return undefined
  let run: Run | undefined
  if (at > first + 2) run = contentBefore(reading, at - 1, first)
  else {
    let from = speaker.last + 1
    while (from < last && !((bits[from] ?? 0) & Is.comma)) from++
    let to = last
    while (to > from && (bits[to] ?? 0) & Is.stop) to--
    if (from < to) run = { first: from + 1, last: to }
  }
  return (
    run && {
      cue: { first: at, last: at + 1 },
      lemma: 'according to',
      class: 'neutral',
      speaker,
      addressee: null,
      pieces: [run],
      rule: 'according-to',
    }
  )
}
