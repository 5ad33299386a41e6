import type { Mention } from '../types.ts'
import { memory, onlyOne, type Cast } from './cast.ts'
import type { Gender } from '../actors/gender.ts'
import { genderOf } from './gender.ts'
import { isNewcomerInSentence, isNominalBefore, subjectOfSentenceBefore } from './nominal-before.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { holderOf } from './office-holder.ts'
import { markedAt, type Reading } from './reading.ts'
import { spanAt } from './span-at.ts'
import { firstSubject } from './first-subject.ts'

/** The person who spoke last, null where that is somebody without a name, and where the article says so. */
export type Heard = { readonly person: Mention | null; readonly at: number }

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
  // "In a call with Brekke, he …": whoever hangs on a preposition there is another.
  const own = named(sentence).filter((mention) => !hanging.test(reading.document.text.slice(sentence, mention.start)))
  if (own.length === 0 && isNewcomerInSentence(reading, phrase.first)) return undefined
  const subject = own.length === 0 ? subjectOfSentenceBefore(reading, phrase.first) : undefined
  if (subject && isNominalBefore(reading, cast, subject)) return undefined
  const holder = subject && holderOf(reading, cast, subject)
  if (holder && fits(reading, holder, gender)) return holder
  if (own.length === 0 && before && before.at >= earlier && (!before.person || fits(reading, before.person, gender)))
    return (
      newSubject(reading, named(Math.max(before.at, earlier)), before) ??
      (before.at < from ? newcomer(reading, cast, named(from), from) : undefined) ??
      before.person ??
      undefined
    )
  for (const start of [sentence, from, earlier]) {
    const people = start === sentence ? own : named(start)
    const actors = new Set(people.map(({ actor }) => actor))
    if (actors.size === 1) return people[0]
    if (actors.size > 1) return subjectAmong(reading, people) ?? surelyOf(reading, cast, people, phrase.first, gender)
  }
  return undefined
}

/** Whoever opens a sentence after the last words were spoken: the text has turned to that person. */
const newSubject = (reading: Reading, people: readonly Mention[], { person }: Heard): Mention | undefined =>
  people.findLast(
    (mention, i) =>
      mention.actor !== person?.actor && opensSentence(reading, mention, i > 0 ? people[i - 1] : undefined),
  )

/** The one person whom a paragraph brings up before it comes to "she", where nobody named her before. */
function newcomer({ document }: Reading, cast: Cast, people: readonly Mention[], from: number): Mention | undefined {
  const one = onlyOne(people)
  // "Brekke's boat": it is brought up, not she.
  if (!one || isOwner(document.text, one)) return undefined
  return cast.firstOf(one) >= from ? one : undefined
}

const isOwner = (text: string, { end }: Pick<Mention, 'end'>): boolean => /^['’]/u.test(text.slice(end, end + 1))

// "Pinto accused Brekke": the second name opens nothing.
function opensSentence(reading: Reading, { start, end }: Mention, earlier: Mention | undefined): boolean {
  const { document, tokens } = reading
  // "Brekke's lawyer": somebody else.
  if (isOwner(document.text, { end })) return false
  const sentence = document.sentences[spanAt(document.sentences, start, ({ end }) => end - 1)]
  if (!sentence) return false
  if (!(earlier && earlier.start >= sentence.start))
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

/** Whether a mention stands inside somebody's words, which speak about it: their speaker is "I". */
export const isQuoted = (reading: Reading, { start }: Mention): boolean =>
  markedAt(
    reading,
    spanAt(reading.tokens, start, ({ end }) => end - 1),
  ) !== undefined

// Two words are never longer.
const opening = 50

const hanging = /(?:^|\s)(?:with|to|from|by|of|for|about|against|like|than)\s+(?:\p{Lu}\p{Ll}{1,9}\.?\s)?$/u

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])

const fits = (reading: Reading, mention: Mention, gender: Gender): boolean => {
  if (mention.type !== 'person') return false
  const known = genderOf(reading.document.text, mention)
  return known === undefined || known === gender
}

// Of several, the one whom the last sentence about them begins with is its subject; anything else would be a guess.
const subjectAmong = (reading: Reading, people: readonly Mention[]): Mention | undefined =>
  people.findLast((person, i) => opensSentence(reading, person, i > 0 ? people[i - 1] : undefined))

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
  const end = document.sentences[sentenceAt(reading, pronoun)]?.end ?? 0
  const named = new Set(cast.between(tokens[pronoun]?.start ?? 0, end).map(({ actor }) => actor))
  const one = onlyOne(people.filter((person) => genderOf(document.text, person) === gender))
  return one && !named.has(one.actor) ? one : undefined
}

const paragraphAt = ({ document }: Reading, token: number): number =>
  spanAt(document.paragraphs, token, ({ last }) => last)
const sentenceAt = ({ document }: Reading, token: number): number =>
  spanAt(document.sentences, token, ({ last }) => last)
