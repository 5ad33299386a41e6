import { apposedTo } from './apposition.ts'
import type { Cast } from './cast.ts'
import { isRunOn } from './loose.ts'
import type { Reading, Run } from './reading.ts'
import { spanAt } from './span-at.ts'
import { firstSubject } from './subject.ts'
import { Is } from './words.ts'

/** Whether the sentence before the pronoun at `pronoun` is about somebody without a name: "Brekke's lawyer shrugged. “…,” he said." */
export function isNominalBefore(reading: Reading, cast: Cast, pronoun: number): boolean {
  const { sentences } = reading
  const last = (sentences[spanAt(sentences, pronoun, ({ last }) => last)]?.first ?? 0) - 1
  const first = last < 0 ? undefined : sentences[spanAt(sentences, last, ({ last }) => last)]?.first
  if (first === undefined || !isRunOn(reading, last + 1)) return false
  const subject = firstSubject(reading, first, last)
  if (!subject || cast.namedBy(reading, subject.head) || apposedTo(reading, cast, subject)) return false
  return isUnnamed(reading, subject.head) || isOtherOffice(reading, cast, subject.head)
}

// "The Prime Minister met President Lunes. The Prime Minister left": an office that nobody named before holds.
function isOtherOffice({ tokens, bits }: Reading, cast: Cast, { first, last }: Run): boolean {
  const office = tokens[last]
  if (!office || tokens[first]?.lower !== 'the' || !((bits[last] ?? 0) & Is.capital)) return false
  if (!((bits[last] ?? 0) & (Is.title | Is.role))) return false
  const people = cast.between(office.start - memory, office.start).filter(({ type }) => type === 'person')
  const before = people.map(({ start }) => spanAt(tokens, start, ({ end }) => end - 1) - 1)
  return (
    before.some((at) => ((bits[at] ?? 0) & Is.title) > 0) && before.every((at) => tokens[at]?.lower !== office.lower)
  )
}

/** As many characters back as a reader remembers who was named; it bounds the cost of paragraphs without end. */
export const memory = 2000

/** Whether a noun phrase brings up somebody by a role alone: "a spokesman", "Brekke's lawyer"; "the mayor" is known. */
export function isUnnamed({ tokens, bits }: Reading, { first, last }: Run): boolean {
  let role = last
  while (role > first && (bits[role] ?? 0) & Is.past) role--
  if (!((bits[role] ?? 0) & Is.role) || (bits[role] ?? 0) & Is.capital) return false
  if (/^(?:an?|his|her|their|one|another)$/u.test(tokens[first]?.lower ?? '')) return true
  for (let i = first; i < last; i++) if ((bits[i] ?? 0) & Is.possessive) return true
  return false
}
