import type { Gender } from '../actors/gender.ts'
import type { Mention } from '../types.ts'
import { carriedFrom, silentFrom } from './carried.ts'
import { memory, onlyOne, type Cast } from './cast.ts'
import { genderOf, genderOfKin, genderOfPronoun, mayBe } from './gender.ts'
import { isNewcomerInSentence, isNominalBefore, subjectOfSentenceBefore } from './nominal-before.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { holderOf } from './office-holder.ts'
import { oneAmong } from './one-among.ts'
import { markedAt, type Reading } from './reading.ts'
import { spanAt } from './span-at.ts'
import { isAnother, newcomer, newSubject, type Heard } from './turn.ts'

/**
 * The person that "he" or "she" stands for, where the text leaves one; undefined where several are possible. Whoever
 * spoke last goes on speaking, unless the sentence itself brings up another.
 */
export function antecedentOf(
  reading: Reading,
  cast: Cast,
  phrase: NounPhrase,
  heard?: Heard,
  spoken?: ReadonlySet<string>,
): Mention | undefined {
  const pronoun = phrase.first === phrase.last ? reading.tokens[phrase.first] : undefined
  const gender = pronoun && genderOfPronoun(pronoun.lower)
  if (!pronoun || !gender) return undefined
  const paragraph = paragraphAt(reading, phrase.first)
  const from = reading.document.paragraphs[paragraph]?.start ?? 0
  const carried = carriedFrom(reading, paragraph - 1, gender)
  const earlier = reading.document.paragraphs[carried]?.start ?? from
  const sentence = reading.document.sentences[sentenceAt(reading, phrase.first)]?.start ?? from
  const { text } = reading.document
  const mayBeOne = (mention: Mention): boolean =>
    mayBe(text, mention, gender) && isToldAs(reading, cast, mention, gender)
  const fits = (mention: Mention): boolean => mayBeOne(mention) && !spoken?.has(mention.actor)
  const named = (start: number) =>
    cast
      .between(Math.max(start, pronoun.start - memory), pronoun.start)
      .filter((mention) => fits(mention) && !isQuoted(reading, mention))
  const before = heard?.person && spoken?.has(heard.person.actor) ? undefined : heard
  // "In a call with Brekke, he …": whoever hangs on a preposition there is another.
  const own = named(sentence).filter((mention) => !hanging.test(text.slice(sentence, mention.start)))
  if (own.length === 0 && isNewcomerInSentence(reading, phrase.first)) return undefined
  const told = own.length === 0 ? ofSentenceBefore(reading, cast, phrase.first, gender, fits) : undefined
  if (told !== undefined) return told ?? undefined
  let another: Mention | undefined
  if (
    own.length === 0 &&
    before &&
    before.at >= silentFrom(reading, cast, carried, earlier) &&
    (!before.person || mayBeOne(before.person))
  ) {
    const turned =
      newSubject(reading, named(before.at), before) ??
      (before.at < from ? newcomer(reading, cast, named(from), from) : undefined)
    if (turned) return turned
    if (!before.person || before.at >= from || !isAnother(reading, cast, before.person, earlier, gender))
      return before.person ?? undefined
    another = before.person
  }
  for (const start of [sentence, from, earlier]) {
    const people = (start === sentence ? own : named(start)).filter(({ actor }) => actor !== another?.actor)
    const actors = new Set(people.map(({ actor }) => actor))
    if (actors.size === 1) return people[0]
    if (actors.size > 1) return oneAmong(reading, cast, people, phrase.first, gender)
  }
  return undefined
}

// Whom the subject of the sentence before leads to; null where it is somebody without a name, to whom it may lead as well.
function ofSentenceBefore(
  reading: Reading,
  cast: Cast,
  pronoun: number,
  gender: Gender,
  fits: (mention: Mention) => boolean,
): Mention | null | undefined {
  const subject = subjectOfSentenceBefore(reading, pronoun)
  if (!subject) return undefined
  const asked = reading.tokens[subject.last + 1]?.text === '?' ? ownerIn(reading, cast, subject) : undefined
  if (asked && fits(asked)) return asked
  // "Her husband left. She": the one cannot be the other.
  const kin = genderOfKin(reading.tokens[subject.head.last]?.lower ?? '')
  if ((kin === undefined || kin === gender) && isNominalBefore(reading, cast, subject)) return null
  const holder = holderOf(reading, cast, subject)
  return holder && fits(holder) ? holder : undefined
}

// "Moe, who left his post, rowed with Ida. “No,” she says": not Moe.
const isToldAs = (reading: Reading, cast: Cast, mention: Mention, gender: Gender): boolean =>
  genderOf(reading.document.text, mention) !== undefined ||
  (cast.gendersTold(reading).get(mention.actor) ?? gender) === gender

// "Brekke's answer? He told them to row."
const ownerIn = ({ document, tokens }: Reading, cast: Cast, { first, last }: NounPhrase): Mention | undefined =>
  onlyOne(
    cast
      .between(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
      .filter(({ end, type }) => type === 'person' && /^['’]/u.test(document.text.slice(end, end + 1))),
  )

/** Whether a mention stands inside somebody's words, which speak about it: their speaker is "I". */
export const isQuoted = (reading: Reading, { start }: Mention): boolean =>
  markedAt(
    reading,
    spanAt(reading.tokens, start, ({ end }) => end - 1),
  ) !== undefined

const hanging =
  /(?:^|\s)(?:with|to|from|by|of|for|about|against|like|than|since|under|without)\s+(?:\p{Lu}\p{Ll}{1,9}\.?\s)?$/u

const paragraphAt = ({ document }: Reading, token: number): number =>
  spanAt(document.paragraphs, token, ({ last }) => last)
const sentenceAt = ({ document }: Reading, token: number): number =>
  spanAt(document.sentences, token, ({ last }) => last)
