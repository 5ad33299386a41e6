import { classesOf, wordClass } from '../lexicon/lexicon.ts'
import type { Group } from './groups.ts'
import type { Member } from './member.ts'

/**
 * Of the actors that a group may be short for, the closest: "Kostić" is Elvira Kostić rather than the Kostić Quartet,
 * "Mike" is Mike Moe rather than Michael Vik, "the House" the House of Lords rather than the White House.
 */
export function closest(group: Group, members: readonly Member[]): readonly Member[] {
  if (members.length < 2) return members
  const {
    words: [word = ''],
    candidates,
  } = group
  const same = withoutFirstSurnames(
    word,
    members.filter((member) => member.words.includes(word)),
  )
  if (candidates[0]?.rule === 'head-alone') return mainOf(group, members)
  if (candidates[0]?.rule === 'lone-word') {
    const persons = same.filter(({ type, words }) => type === 'person' && words.at(-1) === word)
    const isMixed = persons.length > 0 && same.some(({ type }) => type !== 'person')
    if (isMixed && group.votes.org < group.votes.person + 1) return persons
    return same.length > 0 ? same : members
  }
  const opened = members.filter((member) => member.words[0] === word)
  return opened.length === 1 ? opened : members
}

// "the League" is the one league that has been named when the text first says so, or the one of which it tells.
function mainOf(group: Group, members: readonly Member[]): readonly Member[] {
  const named = members.filter((member) => firstOf(member.group) < firstOf(group))
  if (named.length === 1) return named
  const [first, second] = members.toSorted((a, b) => timesOf(b) - timesOf(a))
  return first && second && timesOf(first) >= 3 * timesOf(second) ? [first] : members
}

const timesOf = ({ group }: Member): number => group.candidates.length

// "Adeyemi" is Ruth Adeyemi rather than Folake Adeyemi-Grant.
function withoutFirstSurnames(word: string, members: readonly Member[]): readonly Member[] {
  if (!members.some((member) => member.type === 'person' && member.words.at(-1) === word)) return members
  return members.filter(
    ({ type, words }) => type !== 'person' || words.indexOf(word, 1) === words.length - 1 || isFamilyFirst(word, words),
  )
}

// "Ang" is Ang Peng Tiam, too.
const isFamilyFirst = (word: string, words: readonly string[]): boolean =>
  words.length === 3 && words[0] === word && (classesOf(word) & wordClass.given) === 0

/** The token where a group is first named. */
export const firstOf = ({ candidates }: Group): number => candidates[0]?.first ?? 0
