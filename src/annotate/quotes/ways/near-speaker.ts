import { startsWithSmall } from '../../characters.ts'
import { isIndefinite } from '../../function-words.ts'
import type { QuoteRule } from '../attribution.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { leadingIn } from './leading-in.ts'
import { signatureAfter } from './signature.ts'

/** Who speaks marked words whose verb is in no list, and how that was seen; undefined where nobody stands by them. */
export type NearSpeaker = { readonly speaker: NounPhrase; readonly verb: Run | null; readonly rule: QuoteRule }

/** The speaker that the sentence itself puts beside the marked words `marked`. */
export function speakerNear(reading: Reading, marked: Run, sentence: Run): NearSpeaker | undefined {
  const signature = signatureAfter(reading, marked)
  if (signature) return { speaker: signature, verb: null, rule: 'lead-in' }
  const after = afterMark(reading, marked, sentence)
  if (after) return after
  const speaker = leadingIn(reading, marked, sentence) ?? afterColon(reading, marked, sentence)
  return speaker && { speaker, verb: null, rule: 'lead-in' }
}

// "“We will not pay”: mayor", a headline.
function afterColon(reading: Reading, { first, last }: Run, sentence: Run): NounPhrase | undefined {
  if (first !== sentence.first || !hasBit(reading.bits, last + 1, Is.colon)) return undefined
  const speaker = phraseStartingAt(reading, last + 2, sentence.last)
  return speaker?.last === sentence.last ? speaker : undefined
}

// "“…!” beamed Hanne Vik." or "“…,” Vik quipped.": any word can be the verb where nothing else can be meant.
function afterMark(reading: Reading, { first, last }: Run, sentence: Run): NearSpeaker | undefined {
  const { bits, tokens } = reading
  const at = last + 1
  if (at > sentence.last || !pausing.test(tokens[last - 1]?.text ?? '')) return undefined
  // "the “new deal,” the port managed": a few words in the middle of a sentence are nobody's statement.
  if (first > sentence.first && last - first < 7 && startsWithSmall(tokens[first + 1]?.text ?? '')) return undefined
  if (isIndefinite(tokens, at)) return undefined
  const bit = bits[at] ?? 0
  if (isPlain(reading, at) && (bit & Is.past || bit & Is.verb)) {
    const speaker = phraseStartingAt(reading, at + 1, sentence.last)
    if (speaker && hasBit(bits, speaker.head.last, Is.capital | Is.pronoun))
      return { speaker, verb: { first: at, last: at }, rule: 'inverted-any-verb' }
  }
  const speaker = phraseStartingAt(reading, at, sentence.last)
  if (speaker && isNameAndVerb(reading, speaker)) {
    const name = { first: speaker.first, last: speaker.last - 1 }
    return { speaker: { ...name, head: name }, verb: { first: speaker.last, last: speaker.last }, rule: 'any-verb' }
  }
  if (!speaker || !isPlain(reading, speaker.last + 1)) return undefined
  return { speaker, verb: { first: speaker.last + 1, last: speaker.last + 1 }, rule: 'any-verb' }
}

const pausing = /^(?:[,?!—–…-]|\.{3})$/u

const isPlain = ({ bits, tokens }: Reading, at: number): boolean =>
  startsWithSmall(tokens[at]?.text ?? '') &&
  !hasBit(
    bits,
    at,
    Is.preposition |
      Is.conjunction |
      Is.determiner |
      Is.auxiliary |
      Is.pronoun |
      Is.object |
      Is.subordinator |
      Is.relative |
      Is.inside,
  )

// "Vik points" before "out": a noun phrase that ends with a plain word after a name ends with a verb.
const isNameAndVerb = ({ bits, tokens }: Reading, { first, last }: NounPhrase): boolean =>
  last > first &&
  hasBit(bits, last - 1, Is.capital) &&
  /^(?:\p{Ll}.*(?:s|ed)|shot|cut|put|hit|spat|wept|burst|swore)$/u.test(tokens[last]?.text ?? '')
