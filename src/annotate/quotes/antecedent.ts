import type { Mention, TokenSpan } from '../types.ts'
import type { Cast } from './cast.ts'
import { genderOf, type Gender } from './gender.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'

/** The person that "he" or "she" stands for, where the text leaves one; undefined where several are possible. */
export function antecedentOf(reading: Reading, cast: Cast, { first, last }: NounPhrase): Mention | undefined {
  const pronoun = first === last ? reading.tokens[first] : undefined
  const gender = pronoun && genders.get(pronoun.lower)
  if (!pronoun || !gender) return undefined
  const paragraph = paragraphAt(reading, first)
  const from = reading.document.paragraphs[paragraph]?.start ?? 0
  const earlier = reading.document.paragraphs[paragraph - 1]?.start ?? from
  const sentence = reading.document.sentences[sentenceAt(reading, first)]?.start ?? from
  for (const start of [sentence, from, earlier]) {
    const people = cast.between(start, pronoun.start).filter((mention) => fits(reading, mention, gender))
    const actors = new Set(people.map(({ actor }) => actor))
    if (actors.size === 1) return people[0]
    if (actors.size > 1) return subjectAmong(reading, people, start)
  }
  return undefined
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

const fits = (reading: Reading, mention: Mention, gender: Gender): boolean => {
  const known = genderOf(reading.document.text, mention)
  return mention.type === 'person' && (known === undefined || known === gender)
}

// Of several, the one that opens the stretch is its subject; anything else would be a guess.
const subjectAmong = ({ document }: Reading, people: readonly Mention[], start: number): Mention | undefined =>
  people.find((mention) => document.text.slice(start, mention.start).split(' ').length <= 5)

const paragraphAt = ({ document }: Reading, token: number): number => spanAt(document.paragraphs, token)
const sentenceAt = ({ document }: Reading, token: number): number => spanAt(document.sentences, token)

/** The index of the span that holds the token. */
function spanAt(spans: readonly TokenSpan[], token: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.last ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}
