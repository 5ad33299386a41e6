import type { Gender } from '../../actors/lexicon/gender.ts'
import type { Mention } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { firstSubject } from '../reading/first-subject.ts'
import type { Reading } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { hasBit, Is } from '../reading/words.ts'
import { onlyOne, type Cast } from './cast.ts'
import { isInFrontedGerund } from './fronted.ts'
import { genderOf, genderOfPronoun } from './gender.ts'

/** The person who spoke last, null where that is somebody without a name, and where the article says so. */
export type Heard = { readonly person: Mention | null; readonly at: number }

/** Of several, the one whom the last sentence about them begins with, for it is its subject; anything else would be a guess. */
export const subjectAmong = (reading: Reading, people: readonly Mention[]): Mention | undefined =>
  people.findLast((person, i) => opensSentence(reading, person, i > 0 ? people[i - 1] : undefined))

/** Whoever opens a sentence after the last words were spoken: the text has turned to that person. */
export const newSubject = (reading: Reading, people: readonly Mention[], { person }: Heard): Mention | undefined =>
  people.findLast(
    (mention, i) =>
      mention.actor !== person?.actor && opensSentence(reading, mention, i > 0 ? people[i - 1] : undefined),
  )

/** The one person whom a paragraph brings up before it comes to "she", where nobody named her before. */
export function newcomer(
  { document }: Reading,
  cast: Cast,
  people: readonly Mention[],
  from: number,
): Mention | undefined {
  const one = onlyOne(people)
  // "Brekke's boat": it is brought up, not she.
  if (!one || isOwner(document.text, one)) return undefined
  return cast.firstOf(one) >= from ? one : undefined
}

const isOwner = (text: string, { end }: Pick<Mention, 'end'>): boolean => /^['’]/u.test(text.slice(end, end + 1))

// In "Pinto accused Brekke" the second name opens nothing, nor does the one in "He met Brekke".
function opensSentence(reading: Reading, named: Mention, earlier: Mention | undefined): boolean {
  const { start, end } = named
  const { document, tokens } = reading
  // "Brekke's lawyer": somebody else.
  if (isOwner(document.text, { end }) || isInFrontedGerund(reading, named)) return false
  const sentence = document.sentences[spanAt(document.sentences, start, ({ end }) => end - 1)]
  if (!sentence) return false
  // "Sunde's sister, Ida Brekke, left."
  const isMet = isPronoun(tokens, sentence.first)
  if (!isMet && !(earlier && earlier.start >= sentence.start && !isOwner(document.text, earlier)))
    if (start - sentence.start < opening && document.text.slice(sentence.start, start).split(' ').length <= 3)
      return true
  // "Born in Halden, Brekke left.", but not "Behind the other, Brekke, Sunde left."
  if (document.text.startsWith(',', end)) return false
  const subject = firstSubject(reading, sentence.first, sentence.last)
  return (
    subject !== undefined &&
    (tokens[subject.head.first]?.start ?? end) <= start &&
    tokens[subject.head.last]?.end === end
  )
}

const isPronoun = among('he she they')

// Two words are never longer.
const opening = 50

/**
 * Whether "she" was somebody else before a person came up of whom nothing tells the gender: "She bowed. “She breathed,”
 * Kask wrote." leaves "she" to go on.
 */
export function isAnother(reading: Reading, cast: Cast, person: Mention, from: number, gender: Gender): boolean {
  const first = cast.firstOf(person)
  if (first < from || genderOf(reading.document.text, person) !== undefined) return false
  const { tokens, bits } = reading
  for (let at = spanAt(tokens, from, ({ end }) => end - 1); (tokens[at]?.start ?? first) < first; at++)
    if (genderOfPronoun(tokens[at]?.lower ?? '') === gender && !hasBit(bits, at, Is.inside)) return true
  return false
}
