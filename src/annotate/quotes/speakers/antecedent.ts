import type { Mention } from '../../types.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { antecedentSearch, type AntecedentSearch } from './antecedent-search.ts'
import { onlyOne, type Cast } from './cast.ts'
import { isInFrontedGerund } from './fronted.ts'
import { genderOfKin, genderOfPronoun } from './gender.ts'
import { isNewcomerInSentence, isNominalBefore, subjectOfSentenceBefore } from './nominal-before.ts'
import { holderOf } from './office-holder.ts'
import { oneAmong } from './one-among.ts'
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
  if (!gender) return undefined
  const search = antecedentSearch(reading, cast, phrase.first, gender, spoken)
  // "In a call with Brekke, he …": whoever hangs on a preposition there is another.
  const own = search
    .namedFrom(search.sentence)
    .filter((named) => !isHanging(search, named.start) && !isInFrontedGerund(reading, named))
  if (own.length > 0) return oneOf(search, own)
  if (isNewcomerInSentence(reading, phrase.first)) return undefined
  const told = ofSentenceBefore(search)
  if (told !== undefined) return told ?? undefined
  const isOther = heard?.person && spoken?.has(heard.person.actor)
  return heard && !isOther && search.isStillMeant(heard.at) && (!heard.person || search.hasGender(heard.person))
    ? ofSpeaker(search, heard)
    : ofNearest(search)
}

const isHanging = ({ reading: { document }, sentence }: AntecedentSearch, start: number): boolean =>
  hanging.test(document.text.slice(Math.max(sentence, start - longestHanger), start))
// A preposition and a title: what stands before them is not read, however long the sentence.
const longestHanger = 40
const hanging =
  /(?:^|\s)(?:with|to|from|by|of|for|about|against|like|than|since|under|without)\s+(?:\p{Lu}\p{Ll}{1,9}\.?\s)?$/u

// Whom the subject of the sentence before leads to; null where it is somebody without a name, to whom it may lead as well.
function ofSentenceBefore({ reading, cast, pronoun, gender, fits }: AntecedentSearch): Mention | null | undefined {
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

// "Brekke's answer? He told them to row."
const ownerIn = ({ document, tokens }: Reading, cast: Cast, { first, last }: NounPhrase): Mention | undefined =>
  onlyOne(
    cast
      .between(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
      .filter(({ end, type }) => type === 'person' && /^['’]/u.test(document.text.slice(end, end + 1))),
  )

// Whoever spoke last, unless the text has turned to another since.
function ofSpeaker(search: AntecedentSearch, heard: Heard): Mention | undefined {
  const { reading, cast, gender, paragraph, earlier, namedFrom } = search
  const turned = newSubject(reading, namedFrom(heard.at), heard)
  if (turned) return turned
  const { person, at } = heard
  if (at >= paragraph) return person ?? undefined
  const brought = newcomer(reading, cast, namedFrom(paragraph), paragraph)
  if (brought) return brought
  return person && isAnother(reading, cast, person, earlier, gender) ? ofNearest(search, person) : (person ?? undefined)
}

// Whom the paragraph names before the sentence, or else those before it.
function ofNearest(search: AntecedentSearch, another?: Mention): Mention | undefined {
  for (const start of [search.paragraph, search.earlier]) {
    if (start === search.sentence) continue
    const people = search.namedFrom(start).filter(({ actor }) => actor !== another?.actor)
    if (people.length > 0) return oneOf(search, people)
  }
  return undefined
}

const oneOf = (
  { reading, cast, pronoun, gender }: AntecedentSearch,
  people: readonly Mention[],
): Mention | undefined =>
  new Set(people.map(({ actor }) => actor)).size === 1 ? people[0] : oneAmong(reading, cast, people, pronoun, gender)
