import { contentEnd } from './content-end.ts'
import type { CueForm } from './cue-forms.ts'
import { phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import type { Reading, Run } from './reading.ts'
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
  isBackground = false,
): Content | undefined {
  const { bits, tokens } = reading
  let at = skipAdverbials(reading, verb + 1, limit, cue.prepositions)
  let cueLast = verb
  let addressee: NounPhrase | null = null
  if (cue.entry.frame.startsWith('a')) {
    const whom = addresseeAt(reading, at, limit)
    if (whom) {
      addressee = whom
      at = skipAdverbials(reading, whom.last + 1, limit, cue.prepositions)
    }
  }
  at = skipToThat(reading, at, limit, cue)
  const word = tokens[at]?.lower ?? ''
  if (cue.prepositions.has(word) && at <= limit) {
    cueLast = at
    at++
  } else if ((bits[at] ?? 0) & (Is.comma | Is.colon) && (bits[at + 1] ?? 0) & Is.mark) at++
  else if ((bits[at] ?? 0) & Is.colon) at++
  const that = tokens[at]?.lower === 'that'
  if (that) at++
  if (tokens[at]?.lower === ',') at++
  if (!that && cueLast === verb) at = pastCircumstances(reading, at, limit)
  if (!that && cue.entry.frame.startsWith('t')) return undefined
  if (at > limit || !allows(reading, at, cue, cueLast > verb)) return undefined
  if (needsVerb(cue, that, bits[at] ?? 0) && !hasVerb(reading, at, limit)) return undefined
  const clause = isClause(reading, at, limit, cue, cueLast > verb, that)
  const isPhrase = !clause && !((bits[at] ?? 0) & Is.mark)
  if (isPhrase && isUnreal(reading, verb)) return undefined
  const last = contentEnd(reading, at, limit, isBackground ? 'background' : clause ? 'clause' : 'phrase')
  return last < at ? undefined : { run: { first: at, last }, isPhrase, cueLast, addressee }
}

// "said two days after the storm, “…”", "told the crews who had gathered, “…”": no statement stands before the marks.
function pastCircumstances({ bits, region, marked }: Reading, at: number, limit: number): number {
  let inRelative = false
  for (let i = at; i < limit && i < at + 25; i++) {
    const bit = bits[i] ?? 0
    if (bit & (Is.comma | Is.colon) && marked[region[i + 1] ?? -1]?.first === i + 1) return i + 1
    if (bit & (Is.mark | Is.stop | Is.dash | Is.cue)) return at
    inRelative ||= (bit & Is.relative) > 0
    if (bit & (Is.auxiliary | Is.verb | Is.pronoun | Is.past) && !inRelative) return at
  }
  return at
}

// "told Vik the dam leaks" reports a clause, "told Vik in May" and "added two dams" report nothing.
const needsVerb = ({ entry }: CueForm, that: boolean, first: number): boolean =>
  !that &&
  (entry.lemma !== 'say' || (first & (Is.preposition | Is.number | Is.time)) > 0) &&
  /^a?ci?$/u.test(entry.frame.split('+')[0]?.trim() ?? '')

function hasVerb({ bits, tokens, cues }: Reading, at: number, limit: number): boolean {
  const first = bits[at] ?? 0
  if (first & (Is.mark | Is.question | Is.subordinator) || tokens[at]?.lower === 'to') return true
  for (let i = at; i <= limit; i++) {
    const bit = bits[i] ?? 0
    if (bit & (Is.auxiliary | Is.verb | Is.pronoun | Is.mark)) return true
    if (i > at && bit & (Is.past | Is.cue) && cues.get(i)?.form !== 'gerund' && !((bits[i - 1] ?? 0) & Is.determiner))
      return true
    if (bit & Is.stop) return false
    if (
      i > at + 1 &&
      (bits[i - 1] ?? 0) & Is.capital &&
      !(bit & Is.capital) &&
      /^\p{Ll}+s$/u.test(tokens[i]?.text ?? '')
    )
      return true
  }
  return false
}

// "denied that it leaks", "denied it leaks": a clause; "denied any leak": a noun phrase.
function isClause(
  reading: Reading,
  at: number,
  limit: number,
  { entry }: CueForm,
  viaPreposition: boolean,
  that: boolean,
): boolean {
  const frame = entry.frame.split('+')[0] ?? ''
  if (viaPreposition && /c/u.test(frame) && that) return true
  if (frame.startsWith('t')) return true
  if (viaPreposition || !frame.includes('c')) return false
  if (that || !frame.includes('n')) return true
  const { bits } = reading
  for (let i = at; i <= limit && !((bits[i] ?? 0) & Is.comma); i++)
    if ((bits[i] ?? 0) & (Is.auxiliary | Is.pronoun | Is.question | Is.mark)) return true
  return false
}

// "declared on national television that …": the words begin after "that".
function skipToThat({ bits, tokens }: Reading, at: number, limit: number, { entry, prepositions }: CueForm): number {
  if (prepositions.has(tokens[at]?.lower ?? '') || !((bits[at] ?? 0) & Is.preposition) || !entry.frame.includes('c'))
    return at
  for (let i = at + 1; i <= limit && i < at + 14; i++) {
    if (tokens[i]?.lower === 'that') return i
    if ((bits[i] ?? 0) & (Is.auxiliary | Is.verb | Is.pronoun | Is.comma | Is.stop | Is.mark | Is.cue)) return at
  }
  return at
}

function allows(
  { bits, tokens }: Reading,
  at: number,
  { entry: { frame } }: CueForm,
  viaPreposition: boolean,
): boolean {
  const bit = bits[at] ?? 0
  if (bit & Is.mark) return viaPreposition || !frame.startsWith('p')
  if (/^[qp]/u.test(frame)) return viaPreposition
  if (viaPreposition) return true
  if (bit & (Is.stop | Is.comma | Is.conjunction | Is.closer | Is.opener | Is.dash | Is.colon)) return false
  if (tokens[at]?.lower === 'to') return /i/u.test(frame.split('+')[0] ?? '')
  if (bit & Is.preposition && !/c/u.test(frame)) return false
  if (bit & Is.subordinator && tokens[at]?.lower !== 'if') return /c/u.test(frame) && tokens[at]?.lower === 'if'
  if (tokens[at]?.lower === 'by') return false
  return true
}

// "said on Thursday", "said in a statement": when and where do not belong to what was said, but "responded to the offer" says to what.
function skipAdverbials(reading: Reading, from: number, limit: number, own: ReadonlySet<string>): number {
  const { bits, tokens } = reading
  let at = from
  while (at <= limit) {
    const bit = bits[at] ?? 0
    const next = bits[at + 1] ?? 0
    if (bit & (Is.adverb | Is.time)) at++
    else if (next & Is.time && (bit & (Is.determiner | Is.preposition) || tokens[at]?.lower === 'last')) at += 2
    else if (bit & Is.preposition || tokens[at]?.lower === 'to') {
      const phrase = phraseStartingAt(reading, at + 1, limit)
      if (!phrase || !endsAdverbial(reading, phrase.last + 1, limit, own, own.has(tokens[at]?.lower ?? ''))) return at
      at = phrase.last + 1
    } else return at
  }
  return at
}

function endsAdverbial(
  { bits, tokens }: Reading,
  at: number,
  limit: number,
  own: ReadonlySet<string>,
  isOwn: boolean,
): boolean {
  const bit = bits[at] ?? 0
  if (at > limit || bit & Is.stop) return !isOwn
  const word = tokens[at]?.lower ?? ''
  if (word === 'that' || bit & (Is.colon | Is.mark | Is.time) || own.has(word)) return true
  return (bit & Is.comma) > 0 && ((bits[at + 1] ?? 0) & Is.mark) > 0
}

function addresseeAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  if ((reading.bits[at] ?? 0) & Is.object) return { first: at, last: at, head: { first: at, last: at } }
  const phrase = phraseStartingAt(reading, at, limit)
  if (!phrase) return phrase
  const before = reading.tokens[phrase.head.last + 1]?.lower
  // "asked the court to rule": the infinitive is what is asked.
  return before === 'to' ? { ...phrase.head, head: phrase.head } : phrase
}

// "the other day", "this week".
const isTime = (bits: Int32Array, at: number): boolean =>
  ((bits[at + 1] ?? 0) & Is.time || (bits[at + 2] ?? 0) & Is.time) > 0

/** Whether nothing but adverbs, dates and prepositional phrases stands between `from` and the end of the clause. */
export function isAdverbialTail({ bits, tokens, region, marked }: Reading, from: number, limit: number): boolean {
  for (let i = from; i <= limit; i++) {
    const bit = bits[i] ?? 0
    if (bit & (Is.comma | Is.stop | Is.dash | Is.opener)) return true
    if (bit & Is.mark) return marked[region[i] ?? -1]?.first !== i
    if (tokens[i]?.lower === 'that') return false
    if (bit & (Is.pronoun | Is.auxiliary | Is.verb | Is.cue | Is.subordinator))
      return (bit & Is.subordinator) > 0 && i > from
    if (i === from && bit & Is.determiner && !isTime(bits, i)) return false
    if (i === from && !(bit & (Is.preposition | Is.time | Is.adverb | Is.determiner | Is.subordinator))) return false
  }
  return true
}
