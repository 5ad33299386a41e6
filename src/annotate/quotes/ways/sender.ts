import { among } from '../../vocabulary.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { firstSubject } from '../reading/first-subject.ts'
import { endsInS, isThere } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'

/** Who sends what bears the words, "The port sent out a letter saying …"; undefined where the sentence does not say. */
export function senderOf(reading: Reading, bearer: NounPhrase, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  let at = bearer.first - 1
  while (at > floor && (tokens[at]?.lower === 'out' || hasBit(bits, at, Is.adverb))) at--
  // "received a letter saying": the letter says it.
  if (isReceiving(tokens, at)) return undefined
  const bit = bits[at] ?? 0
  if (bit & Is.gerund) return firstSubject(reading, floor, at - 1)
  const isSending = bit & (Is.past | Is.verb | Is.cue) || endsInS(tokens, at)
  const sender = isSending ? subjectBefore(reading, at, floor)?.phrase : undefined
  // "There was a sign saying"
  return sender && isThere(tokens, sender.first) ? undefined : sender
}

const isReceiving = among('received receives receiving got gets saw sees seen read reads found obtained reviewed')
