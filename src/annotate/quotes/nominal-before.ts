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
  return isUnnamed(reading, subject.head)
}

/** Whether a noun phrase brings up somebody by a role alone: "a spokesman", "Brekke's lawyer"; "the mayor" is known. */
export function isUnnamed({ tokens, bits }: Reading, { first, last }: Run): boolean {
  let role = last
  while (role > first && (bits[role] ?? 0) & Is.past) role--
  if (!((bits[role] ?? 0) & Is.role) || (bits[role] ?? 0) & Is.capital) return false
  if (/^(?:an?|his|her|their|one|another)$/u.test(tokens[first]?.lower ?? '')) return true
  for (let i = first; i < last; i++) if ((bits[i] ?? 0) & Is.possessive) return true
  return false
}
