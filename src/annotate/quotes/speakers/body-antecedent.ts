import type { Mention } from '../../types.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { endsInS } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { Is } from '../reading/words.ts'
import type { Cast } from './cast.ts'

/**
 * The body or country that "it" stands for: the subject that the sentence before it in its paragraph begins with;
 * undefined where that sentence begins otherwise.
 */
export function bodyBefore(reading: Reading, cast: Cast, { first, last }: NounPhrase): Mention | undefined {
  const { sentences, paragraphs, text } = reading.document
  if (first !== last || reading.tokens[first]?.lower !== 'it') return undefined
  const at = spanAt(sentences, first, (sentence) => sentence.last)
  const own = sentences[at]
  const before = sentences[at - 1]
  const paragraph = paragraphs[spanAt(paragraphs, first, (paragraph) => paragraph.last)]
  if (!own || !before || !paragraph || before.start < paragraph.start || first - own.first > 1) return undefined
  const [subject] = cast.between(before.start, before.end)
  if (!subject || subject.type === 'person' || !opening.test(text.slice(before.start, subject.start))) return undefined
  return isSubject(
    reading,
    spanAt(reading.tokens, subject.end, ({ start }) => start),
  )
    ? subject
    : undefined
}

// "The NATO summit ended": another noun is the subject; "NATO's chief left": so is one behind a possessive.
function isSubject({ bits, tokens }: Reading, next: number): boolean {
  const bit = bits[next] ?? 0
  if (bit & Is.possessive) return false
  return (bit & (Is.auxiliary | Is.verb | Is.past | Is.adverb | Is.comma)) > 0 || endsInS(tokens, next)
}

const opening = /^(?:(?:But|And|Yet|So) )?(?:[Tt]he )?$/u
