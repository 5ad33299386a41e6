import { isIndefinite } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { firstSubject } from '../reading/first-subject.ts'
import { isRunOn } from '../reading/loose.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { apposedTo } from './apposition.ts'
import { memory, type Cast } from './cast.ts'

/** Whether the sentence of a pronoun begins with somebody new: "A spokesman shrugged at what he called …". */
export function isNewcomerInSentence(reading: Reading, pronoun: number): boolean {
  const { sentences, tokens } = reading
  const first = sentences[spanAt(sentences, pronoun, ({ last }) => last)]?.first
  const subject = first === undefined ? undefined : firstSubject(reading, first, pronoun - 1)
  return subject !== undefined && isIndefinite(tokens, subject.first) && isUnnamed(reading, subject.head)
}

/** The subject of the sentence before the one of a token, where both stand in one paragraph. */
export function subjectOfSentenceBefore(reading: Reading, at: number): NounPhrase | undefined {
  const { sentences } = reading
  const last = (sentences[spanAt(sentences, at, ({ last }) => last)]?.first ?? 0) - 1
  const first = last < 0 ? undefined : sentences[spanAt(sentences, last, ({ last }) => last)]?.first
  return first === undefined || !isRunOn(reading, last + 1) ? undefined : firstSubject(reading, first, last)
}

/** Whether the subject of the sentence before a pronoun has no name: "Brekke's lawyer shrugged. “…,” he said." */
export function isNominalBefore(reading: Reading, cast: Cast, subject: NounPhrase): boolean {
  if (cast.namedBy(reading, subject.head) || apposedTo(reading, cast, subject)) return false
  return isUnnamed(reading, subject.head) || isOtherOffice(reading, cast, subject.head)
}

// "The Prime Minister met President Lunes. The Prime Minister left": an office that nobody named before holds.
function isOtherOffice({ tokens, bits }: Reading, cast: Cast, { first, last }: Run): boolean {
  const office = tokens[last]
  if (!office || tokens[first]?.lower !== 'the' || !hasBit(bits, last, Is.capital)) return false
  if (!hasBit(bits, last, Is.title | Is.role)) return false
  const people = cast.between(office.start - memory, office.start).filter(({ type }) => type === 'person')
  const before = people.map(({ start }) => spanAt(tokens, start, ({ end }) => end - 1) - 1)
  return before.some((at) => hasBit(bits, at, Is.title)) && before.every((at) => tokens[at]?.lower !== office.lower)
}

/** Whether a noun phrase brings up somebody by a role alone: "a spokesman", "Brekke's lawyer"; "the mayor" is known. */
export function isUnnamed({ tokens, bits }: Reading, { first, last }: Run): boolean {
  let role = last
  while (role > first && hasBit(bits, role, Is.past)) role--
  if (!hasBit(bits, role, Is.role) || hasBit(bits, role, Is.capital)) return false
  return bringsUp(tokens, first) || anyHasBit(bits, first, last, Is.possessive)
}
const bringsUp = among('a an his her their one another')

/** Whether a word names somebody who is not named elsewhere: "the witness", "the source". */
export const isAnonymous = among(
  'witness source complainant resident insider whistleblower neighbour neighbor survivor victim',
)
