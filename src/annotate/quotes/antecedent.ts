import type { Mention, TokenSpan } from '../types.ts'
import type { Cast } from './cast.ts'
import { genderOf, type Gender } from './gender.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'

/** The person who spoke last, and where the article says so. */
export type Heard = { readonly person: Mention; readonly at: number }

/**
 * The person that "he" or "she" stands for, where the text leaves one; undefined where several are possible. Whoever
 * spoke last goes on speaking, unless the sentence itself brings up another.
 */
export function antecedentOf(reading: Reading, cast: Cast, phrase: NounPhrase, before?: Heard): Mention | undefined {
  const pronoun = phrase.first === phrase.last ? reading.tokens[phrase.first] : undefined
  const gender = pronoun && genders.get(pronoun.lower)
  if (!pronoun || !gender) return undefined
  const paragraph = paragraphAt(reading, phrase.first)
  const from = reading.document.paragraphs[paragraph]?.start ?? 0
  const earlier = reading.document.paragraphs[paragraph - 1]?.start ?? from
  const sentence = reading.document.sentences[sentenceAt(reading, phrase.first)]?.start ?? from
  const named = (start: number) =>
    cast
      .between(Math.max(start, pronoun.start - memory), pronoun.start)
      .filter((mention) => fits(reading, mention, gender) && !isQuoted(reading, mention))
  const own = named(sentence)
  if (own.length === 0 && before && before.at >= earlier && fits(reading, before.person, gender)) return before.person
  for (const start of [sentence, from, earlier]) {
    const people = start === sentence ? own : named(start)
    const actors = new Set(people.map(({ actor }) => actor))
    if (actors.size === 1) return people[0]
    if (actors.size > 1) return subjectAmong(reading, people, start)
  }
  return undefined
}

// Who is named inside somebody's words is spoken about: the speaker of them is "I".
function isQuoted({ marked, region, tokens }: Reading, { start }: Mention): boolean {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return marked[region[low] ?? -1] !== undefined
}

// As far back as a reader remembers who was named; it bounds the cost of paragraphs without end.
const memory = 2000
// Five words are never longer.
const opening = 100

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
  people.find(
    (mention) => mention.start - start < opening && document.text.slice(start, mention.start).split(' ').length <= 5,
  )

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
