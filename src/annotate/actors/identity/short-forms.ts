import type { Article } from '../article.ts'
import { fold } from '../lexicon/fold.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { initialsOf, isInitials, singularOf } from '../lexicon/initials.ts'
import { homeStates } from '../lists/home-states.ts'
import { isFirmTail } from '../runs/firm-ends.ts'
import { firstOf } from './closest.ts'
import type { Group } from './groups.ts'
import type { Member } from './member.ts'
import { isOwner, isShortOrganisation, restBehind } from './short-organisation.ts'
import { endsWith, isShortPerson } from './short-person.ts'

/** Whether the words of a group are a short form of a member's name: a surname, initials, the name without its end. */
export function isShortFor(article: Article, group: Group, member: Member): boolean {
  if (group.words.length > member.words.length) return false
  if (group.named)
    return (
      isSurnameOfKnown(group, member) ||
      isHalfOfCountry(group, member) ||
      isKnownBody(article, group, member) ||
      isHomonym(article, group, member) ||
      isShortOfBoth(group, member)
    )
  if (group.candidates[0]?.rule === 'direction') return isHalfOfCountry(group, member)
  // "Moss Port Authority (MPA)", whose letters are those of an office, too
  if (group.candidates[0]?.rule === 'letters') return isParenthesised(article, group, member)
  if (group.candidates[0]?.rule === 'surname') return member.type === 'person' && endsWith(member.words, group.words)
  if (member.type === 'person')
    return isShortPerson(group, member) || (group.type === 'person' && isInitialsOf(group, member))
  const isOfLetters = isParenthesised(article, group, member) || isInitialsOf(group, member)
  return (isOfLetters && !areThings(member)) || isShortOrganisation(group, member)
}

// "Electronic Lake Machines": many of a kind are no body that goes by initials.
const areThings = ({ group: { text, candidates } }: Member): boolean =>
  candidates[0]?.rule === 'common-end' && text.endsWith('s')

// "Washington" after "Ida Washington": the person, if more of its places speak for a person.
function isSurnameOfKnown(group: Group, member: Member): boolean {
  const { named, words } = group
  if (!named || named.registered || named.kind === 'organisation' || words.length > 1) return false
  if (member.type !== 'person' || member.words.length < 2 || member.words.at(-1) !== words[0]) return false
  return group.votes.person > group.votes.place && group.votes.person >= 1
}

// "FDA" beside the "U.S. Food and Drug Administration": a well-known body under a name of its own.
function isKnownBody(article: Article, group: Group, member: Member): boolean {
  const { named } = group
  if (named?.kind !== 'organisation' || named.registered || member.type !== 'org') return false
  const words = named.name.split(' ').map(fold)
  const isEnd = words.length > 1 && words.length < member.words.length && endsWith(member.words, words)
  const rest = restBehind(words, member)
  // "Supreme Court" of the "Supreme Court of Ghana", "Toyota" of "Toyota International Inc"
  const isStart = rest !== null && ((words.length > 1 && rest[0] === 'of') || isFirmTail(rest))
  return (
    (isEnd && !isOwner(words, member) && !isBranch(article, group, member)) || isStart || isInitialsOf(group, member)
  )
}

// "Rio" is short for Rio de Janeiro, and for Rio Tinto where that is named.
const isShortOfBoth = ({ named, words, votes }: Group, { type, words: full }: Member): boolean =>
  named?.kind === 'place' &&
  !named.registered &&
  type === 'org' &&
  words.length === 1 &&
  votes.place <= votes.org &&
  full[0] === words[0] &&
  named.name.includes(' ') &&
  fold(named.name).startsWith(`${full[0]} `)

// "the National Super Alliance (Nasa)" is not the body that is known by these letters elsewhere.
function isHomonym(article: Article, group: Group, { type, named, words, group: full }: Member): boolean {
  const [letters = ''] = group.words
  const isOther = group.named?.kind === 'organisation' && !group.named.registered && type === 'org' && named === null
  const isSpelled = letters.length > 2 && letters.length <= words.length + 1 && letters[0] === words[0]?.[0]
  return isOther && isSpelled && isParenthesised(article, group, { words, group: full })
}

// The Ohio Supreme Court beside the Supreme Court, which was named before it; the party of a state beside the national
// one; but the U.S. Secret Service is the Secret Service.
function isBranch({ document: { tokens } }: Article, group: Group, member: Member): boolean {
  const owner = wellKnownAt(tokens, firstOf(member.group))?.value
  if (owner && homeStates.has(owner.name) && group.named?.name.endsWith(' Party')) return true
  return owner?.kind !== 'country' && firstOf(group) < firstOf(member.group)
}

// "Korea", "the South" in an article about South Korea.
function isHalfOfCountry({ words, named }: Group, member: Member): boolean {
  if (member.named?.kind !== 'country' || member.words.length !== 2 || words.length > 1) return false
  return named === null ? member.words[0] === words[0] : named.kind === 'place' && member.words[1] === words[0]
}

const isInitialsOf = ({ words, text }: Group, member: Member): boolean =>
  words.length === 1 && isInitials(text) && initialsOf(member.words).includes(singularOf(text))

// "the Lakes Research Board (LRB)", "the Indonesian Lakes Agency (BKPD)": the letters in parentheses belong to the name
// before them.
function isParenthesised(
  { document: { tokens } }: Article,
  group: Group,
  member: Pick<Member, 'words' | 'group'>,
): boolean {
  const { candidates, words } = group
  const letter = words[0]?.[0]
  const isBody = member.group.candidates[0]?.rule === 'organisation-head' && isInitials(group.text)
  const isAlike = member.words.some((word) => word[0] === letter)
  if (words.length > 1 || !(isBody || isAlike)) return false
  const ends = new Set(member.group.candidates.map(({ last }) => last))
  // "Halden Pumps Inc. (NYSE: HALD)" is not the exchange.
  return candidates.some(
    ({ first, last }) =>
      tokens[first - 1]?.text === '(' && ends.has(first - 2) && (isAlike || tokens[last + 1]?.text !== ':'),
  )
}
