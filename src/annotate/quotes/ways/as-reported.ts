import type { Attribution } from '../attribution.ts'
import { contentBefore } from '../content/content-before.ts'
import { contentEnd } from '../content/content-end.ts'
import { restAfter } from '../content/resumed.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { addresseeAt } from '../hearers/addressee.ts'
import { isAdverbialTail } from '../phrases/adverbial-tail.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isAs } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'
import { behindComma } from './behind-comma.ts'

/**
 * What a clause with "as" attributes, `'As Vik noted, the dam leaks'`, `'As reported by the Courier, the dam leaks'`: the
 * words behind its comma, or those before it where it does not open the sentence.
 */
export function atAsReported(
  reading: Reading,
  verb: number,
  { entry, takes }: CueForm,
  { first, last }: Run,
): Attribution | undefined {
  if (!takes.includes('c') || !isBehindAs(reading.tokens, verb, first)) return undefined
  const source = activeAt(reading, verb, entry.frame.startsWith('a'), { first, last }) ?? passiveAt(reading, verb, last)
  if (!source) return undefined
  const opens = source.as <= first + 2 && opensSentence(reading, first, source.as)
  const behind = opens ? behindComma(reading, source.end, last) : undefined
  const run = opens ? behind && ownPart(reading, first, behind) : wordsAhead(reading, source.as, first)
  if (!run || (opens && run.last === run.first)) return undefined
  // "If the dam, as Vik noted, leaks, it must go"
  if (!opens && hasBit(reading.bits, run.first, Is.subordinator)) return undefined
  const rest = opens ? [] : restBehind(reading, run, source.end, last)
  return {
    cue: { first: verb, last: source.cueLast },
    lemma: entry.lemma,
    class: entry.class,
    speaker: source.speaker,
    addressee: source.whom,
    via: [],
    pieces: rest.length > 0 && isSetting(reading, run) ? rest : [run, ...rest],
    rule: 'according-to',
  }
}

// Few verbs have an "as" before them: what is looked for next costs more.
function isBehindAs(tokens: Reading['tokens'], verb: number, floor: number): boolean {
  for (let at = verb - 1; at >= floor && at > verb - longest; at--) if (isAs(tokens, at)) return true
  return false
}
const longest = 30

// "If, as Vik noted, the dam leaks, it must go": up to the main clause.
const ownPart = (reading: Reading, first: number, run: Run): Run =>
  hasBit(reading.bits, first, Is.subordinator) && run.first > first + 3 && hasBit(reading.bits, first + 1, Is.comma)
    ? { ...run, last: contentEnd(reading, run.first, run.last, 'background') }
    : run

// "The dam, as Vik noted, leaks", "A week ago, as Vik noted, the dam broke": what the words before wait for.
const restBehind = (reading: Reading, run: Run, from: number, last: number): Run[] =>
  hasVerb(reading, run.first, run.last) ? [] : restAfter(reading, run, from, last)

// "A week ago": when, and no subject of the words behind.
const isSetting = ({ bits, tokens }: Reading, { first, last }: Run): boolean =>
  hasBit(bits, first, Is.subordinator | Is.conjunction | Is.preposition | Is.adverb) ||
  tokens[last]?.lower === 'ago' ||
  hasBit(bits, last, Is.time)

type Source = {
  readonly speaker: NounPhrase
  readonly whom: NounPhrase | null
  readonly as: number
  readonly cueLast: number
  readonly end: number
}

// "as Vik noted", "as Vik has pointed out on Monday", "as Vik told the board in May"
function activeAt(reading: Reading, verb: number, hasHearer: boolean, { first, last }: Run): Source | undefined {
  const subject = subjectBefore(reading, verb, first)
  const speaker = subject?.phrase
  // "as Vik rowed home and vowed to return": what Vik did, too
  if (!speaker || subject.rule === 'shared-subject' || !isAs(reading.tokens, speaker.first - 1)) return undefined
  const cueLast = reading.tokens[verb + 1]?.lower === 'out' ? verb + 1 : verb
  const whom = (hasHearer && addresseeAt(reading, cueLast + 1, last)) || null
  const end = (whom?.last ?? cueLast) + 1
  // "as Vik told the board, “…”": the marked words are what she told.
  const isMarkNext = hasBit(reading.bits, end, Is.comma) && hasBit(reading.bits, end + 1, Is.mark)
  return isAdverbialTail(reading, end, last) && !isMarkNext
    ? { speaker, whom, as: speaker.first - 1, cueLast, end }
    : undefined
}

// "as reported by the Courier", "as first reported by the Courier"
function passiveAt(reading: Reading, verb: number, last: number): Source | undefined {
  let as = verb - 1
  while (hasBit(reading.bits, as, Is.adverb)) as--
  if (!isAs(reading.tokens, as) || reading.tokens[verb + 1]?.lower !== 'by') return undefined
  const speaker = phraseStartingAt(reading, verb + 2, last)
  if (!speaker || !isAdverbialTail(reading, speaker.last + 1, last)) return undefined
  return { speaker, whom: null, as, cueLast: verb, end: speaker.last + 1 }
}

// "As Vik noted", "And, as Vik noted"
const opensSentence = ({ bits }: Reading, first: number, as: number): boolean =>
  as === first ||
  (hasBit(bits, first, Is.conjunction | Is.adverb | Is.subordinator) &&
    (as === first + 1 || hasBit(bits, first + 1, Is.comma)))

// "The dam leaks, as Vik noted.", not "just as Vik noted" or "words which, as Vik noted, leak".
const wordsAhead = (reading: Reading, as: number, first: number): Run | undefined =>
  hasBit(reading.bits, as - 1, Is.comma | Is.dash) && !hasBit(reading.bits, as - 2, Is.relative)
    ? contentBefore(reading, as - 1, first)
    : undefined
