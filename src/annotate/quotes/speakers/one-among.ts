import type { Gender } from '../../actors/lexicon/gender.ts'
import type { Mention } from '../../types.ts'
import type { Reading } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { memory, onlyOne, type Cast } from './cast.ts'
import { genderOf } from './gender.ts'
import { subjectAmong } from './turn.ts'

/**
 * The one of several people that the token `pronoun` stands for: the subject, or who is surely of its gender. Few names
 * are known to be a woman's, so that one that is says more than a place in the sentence.
 */
export function oneAmong(
  reading: Reading,
  cast: Cast,
  people: readonly Mention[],
  pronoun: number,
  gender: Gender,
): Mention | undefined {
  const sure = surelyOf(reading, cast, people, pronoun, gender)
  const subject = subjectAmong(reading, people)
  return gender === 'female' ? (sure ?? subject) : (subject ?? sure)
}

// "Judith Moe's Lear is small. “No,” she says": the one who is surely a woman. Whom the sentence goes on to name is
// spoken about.
function surelyOf(
  reading: Reading,
  cast: Cast,
  people: readonly Mention[],
  pronoun: number,
  gender: Gender,
): Mention | undefined {
  const { tokens, document } = reading
  const end = document.sentences[spanAt(document.sentences, pronoun, ({ last }) => last)]?.end ?? 0
  const at = tokens[pronoun]?.start ?? 0
  const named = new Set(cast.between(at, Math.min(end, at + memory)).map(({ actor }) => actor))
  const one = onlyOne(people.filter((person) => genderOf(document.text, person) === gender))
  return one && !named.has(one.actor) ? one : undefined
}
