import { isEnglishWord } from '../../english-words.ts'
import { firstFrom } from '../../sorted.ts'
import type { Document } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { classesOf, wordClass } from '../lexicon/lexicon.ts'
import type { Member } from './member.ts'
import { isSpeaking } from './subject.ts'

/**
 * Of the actors that a place may stand for, the one it means: of the people of a family, whom the article brings up first,
 * for the others keep their given names; else the one named in full last before it. Who has just spoken goes on speaking.
 */
export function meantBy(document: Document, members: readonly Member[], place: Candidate): Member | null {
  const nearest = nearestBefore(members, place.first)
  if (members.length < 2 || !nearest || !isFamily(members)) return nearest
  const last = lastBefore(nearest.group.candidates, place.first)
  const goesOn = last && place.first - last.first < longAgo && speaks(document, last) && isSpeaking(document, place)
  return goesOn ? nearest : firstOf(members)
}
// Some two paragraphs, in tokens.
const longAgo = 80

// Longer ones are headlines: "Marine Moe Backs Vik".
const isFamily = (members: readonly Member[]): boolean =>
  members.every(({ type, words }) => type === 'person' && words.length < 5 && words.at(-1) === members[0]?.words.at(-1))

// "Her father, Jan Moe, told us so."
const speaks = (document: Document, place: Candidate): boolean =>
  isSpeaking(document, place) ||
  (document.tokens[place.last + 1]?.text === ',' && isSpeaking(document, { ...place, last: place.last + 1 }))

/** Who is named in full first; a name without a given name that we know may be no whole one: "AG Moe", "Quiet Moe". */
function firstOf(members: readonly Member[]): Member | null {
  const given = members.filter(
    ({ group: { votes }, words: [first = ''] }) =>
      (classesOf(first) & wordClass.given) !== 0 || (votes.person >= asTitle && !isEnglishWord(first)),
  )
  const [one = null, ...others] = given.length > 0 ? given : members
  return others.reduce((first, member) => (placeOf(member) < placeOf(first) ? member : first), one)
}

// What a title before a name adds.
const asTitle = 4

const placeOf = (member: Member | null): number => member?.group.candidates[0]?.first ?? Infinity

function nearestBefore(members: readonly Member[], first: number): Member | null {
  let nearest = members[0] ?? null
  if (members.length < 2) return nearest
  let at = -1
  for (const member of members) {
    const last = lastBefore(member.group.candidates, first)?.first ?? -1
    if (last > at) [nearest, at] = [member, last]
  }
  return nearest
}

/** The last candidate before token `at`; they are in the order of the text. */
const lastBefore = (candidates: readonly Candidate[], at: number): Candidate | undefined => {
  const next = firstFrom(candidates, ({ first }) => first, at)
  return next === 0 ? undefined : candidates[next - 1]
}
