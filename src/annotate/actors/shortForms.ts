import type { Article } from './article.ts'
import type { Member } from './cast.ts'
import type { Group } from './groups.ts'
import { fold } from './fold.ts'
import { classesOf, wordClass } from './lexicon.ts'

/** Whether the words of a group are a short form of a member's name: a surname, initials, the name without its end. */
export function isShortFor(article: Article, group: Group, member: Member): boolean {
  if (group.words.length > member.words.length || group.words === member.words) return false
  if (group.named)
    return isSurnameOfKnown(group, member) || isHalfOfCountry(group, member) || isKnownBody(group, member)
  if (group.candidates[0]?.rule === 'direction') return isHalfOfCountry(group, member)
  if (member.type === 'person') return isShortPerson(group, member)
  return isParenthesised(article, group, member) || isInitialsOf(group, member) || isShortOrganisation(group, member)
}

// "Washington" after "Denzel Washington": the person, if more of its places speak for a person.
function isSurnameOfKnown({ named, words, votes }: Group, member: Member): boolean {
  if (!named || named.registered || named.kind === 'organisation' || words.length > 1 || member.type !== 'person')
    return false
  return member.words.length > 1 && member.words.at(-1) === words[0] && votes.person > votes.place && votes.person >= 1
}

// "FDA" beside the "U.S. Food and Drug Administration": a well-known body under a name of its own.
function isKnownBody(group: Group, member: Member): boolean {
  const { named } = group
  if (named?.kind !== 'organisation' || named.registered || member.type !== 'org') return false
  const words = named.name.split(' ').map(fold)
  return (
    (words.length > 1 && words.length < member.words.length && endsWith(member.words, words)) ||
    isInitialsOf(group, member)
  )
}

// "Korea", "the South" in an article about South Korea.
function isHalfOfCountry({ words, named }: Group, member: Member): boolean {
  if (member.named?.kind !== 'country' || member.words.length !== 2 || words.length > 1) return false
  return named === null ? member.words[0] === words[0] : named.kind === 'place' && member.words[1] === words[0]
}

function isShortPerson({ words, type, candidates }: Group, member: Member): boolean {
  if (type !== null && type !== 'person') return false
  // "Price", "Young": a common word is somebody's surname only beside a name that is surely a person's.
  if (candidates[0]?.rule === 'common-word' && member.group.type !== 'person' && member.group.votes.person < 2)
    return false
  const full = member.words
  if (full.length < 2) return false
  if (endsWith(full, words)) return true
  const family = member.named?.family
  if (words.length === 1) return words[0] === full[0] || words[0] === family?.toLowerCase()
  return words[0] === full[0] && words.at(-1) === full.at(-1)
}

const endsWith = (full: readonly string[], words: readonly string[]): boolean =>
  words.every((word, index) => word === full[full.length - words.length + index])

function isShortOrganisation({ words, type, candidates, votes }: Group, member: Member): boolean {
  if (type === 'person' || member.type === 'place' || words.length === member.words.length) return false
  if (isNominal.has(candidates[0]?.rule ?? '')) return isHead(words[0] ?? '') && isHeadOf(words[0] ?? '', member.words)
  const isGeneric = words.every((word) => (classesOf(word) & generic) !== 0)
  if (!isGeneric && words.every((word, index) => word === member.words[index])) return true
  return endsWith(member.words, words) && (words.length > 1 || (!isGeneric && votes.place === 0))
}

const isHead = (word: string): boolean => (classesOf(word) & (wordClass.organisationHead | wordClass.ofHead)) !== 0
const isNominal: ReadonlySet<string> = new Set(['head-alone', 'common-word'])

// "the House" for the House of Lords, "the Ministry" for the Energy Ministry.
const isHeadOf = (word: string, full: readonly string[]): boolean =>
  full.at(-1) === word || (full[0] === word && full[1] === 'of')

const generic =
  wordClass.demonym |
  wordClass.topic |
  wordClass.common |
  wordClass.function |
  wordClass.title |
  wordClass.portfolio |
  wordClass.placeOpener |
  wordClass.given

function isInitialsOf({ words, text }: Group, member: Member): boolean {
  if (!/^\p{Lu}{2,10}s?$/u.test(text) || words.length > 1 || member.words.length < 2) return false
  const letters = (words[0] ?? '').replace(/s$/u, '')
  return [member.words, member.words.slice(1)].some(
    (full) => full.length > 1 && (letters === initials(full, true) || letters === initials(full, false)),
  )
}

const initials = (words: readonly string[], small: boolean): string =>
  words
    .filter((word) => small || !smallWords.has(word))
    .map((word) => word[0])
    .join('')
const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de'])

// "the Lakes Research Board (LRB)": the letters in parentheses belong to the name before them.
function isParenthesised({ document: { tokens } }: Article, { candidates, words }: Group, member: Member): boolean {
  if (words.length > 1) return false
  const initial = member.words[0]?.[0]
  return candidates.some(
    ({ first }) =>
      tokens[first - 1]?.text === '(' &&
      (words[0]?.[0] === initial || member.words.some((word) => word[0] === words[0]?.[0])) &&
      member.group.candidates.some(({ last }) => last === first - 2),
  )
}
