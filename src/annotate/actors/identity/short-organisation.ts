import { isInitials } from '../lexicon/initials.ts'
import { isEnglishWord } from '../../english-words.ts'
import { classesOf, wordClass } from '../lexicon/lexicon.ts'
import { isFirmTail } from '../runs/firm-ends.ts'
import type { Group } from './groups.ts'
import type { Member } from './member.ts'
import { endsWith } from './short-person.ts'

/** Whether a group is an organisation's name without its end or its beginning, or its head: "the Ministry". */
export function isShortOrganisation(group: Group, member: Member): boolean {
  return isPart(group, member) && !isTown(group)
}

function isPart(group: Group, member: Member): boolean {
  const { words, type, candidates } = group
  if (type === 'person' || member.type === 'place' || words.length === member.words.length) return false
  const [first = ''] = words
  // "the Rockets" of the Houston Rockets
  if (member.group.candidates[0]?.rule === 'team-of-place' && endsWith(member.words, words)) return true
  // "Halden County" is no sheriff's office.
  if (candidates[0]?.rule === 'place-head' && regions.has(words.at(-1) ?? '')) return false
  const rest = restBehind(words, member)
  // "United" of United Airlines
  if (rest && isFirmTail(rest)) return true
  // "Halden Airport" is not the Halden Airport Action Network.
  if (rest && isWhole(words.at(-1) ?? '')) return false
  // "Halden High Court" is not the Halden High Court Bar Association.
  if (rest && words.length > 1 && isHead(words.at(-1) ?? '') && isOfMembers(rest.at(-1) ?? '')) return false
  if (nominalRules.has(candidates[0]?.rule ?? '')) return isHead(first) && isHeadOf(first, member.words)
  if (rest && isInitials(group.text) && !isCalledByLetters(rest)) return false
  const isGeneric = words.every((word) => (classesOf(word) & genericWords) !== 0)
  // "Supreme Court" of the "Supreme Court of Ghana"
  if (rest && (!isGeneric || (words.length > 1 && rest[0] === 'of'))) return true
  if (!endsWith(member.words, words) || member.words[member.words.length - words.length - 1] === 'non') return false
  if (words.length > 1) return !isOwner(words, member) || !(words.some(isHead) || isField(words, member))
  // The "Board of the NLB" is not the NLB.
  return !isGeneric && group.votes.place === 0 && !(isInitials(group.text) && isOwner(words, member))
}

const isWhole = (word: string): boolean => whole.has(word)
const whole: ReadonlySet<string> = new Set('airport university harbour beach mountain prison'.split(' '))

const isOfMembers = (word: string): boolean => ofMembers.has(word)
const ofMembers: ReadonlySet<string> = new Set('association union federation society club foundation forum'.split(' '))

/** The words of a name behind those that it begins with, or `null` where it begins with others. */
export const restBehind = (words: readonly string[], { words: full }: Member): readonly string[] | null =>
  words.every((word, at) => word === full[at]) ? full.slice(words.length) : null

const regions: ReadonlySet<string> = new Set('county state province region republic lakes'.split(' '))

// "IPRA" may be the IPRA Bank or the IPRA Pumps Ltd, but not the IPRA Players Association, IPRA Halden, the IPRA Committee.
function isCalledByLetters(rest: readonly string[]): boolean {
  const last = rest.at(-1) ?? ''
  if (rest.length > 1) return isFirmTail([last])
  return (isEnglishWord(last) || (classesOf(last) & wordClass.organisationHead) !== 0) && !sections.has(last)
}
const sections: ReadonlySet<string> = new Set(
  'committee subcommittee secretariat assembly taskforce panel council command headquarters association federation foundation academy'.split(
    ' ',
  ),
)

/** Whether the words at the end of a name are of another body, which it belongs to: "Secretariat of the Lakes Board". */
export const isOwner = (words: readonly string[], { words: full }: Member): boolean =>
  isLink(full[full.length - words.length - 1])
const isLink = (word: string | undefined): boolean => word === 'of' || word === 'the' || word === 'for'

// "Contemporary Art" is no museum of it, but "Foreign Affairs" may be its ministry.
const isField = (words: readonly string[], { words: full }: Member): boolean =>
  learned.has(full[full.length - words.length - 2] ?? '')
const learned: ReadonlySet<string> = new Set(
  'museum gallery school institute faculty academy journal society association centre center'.split(' '),
)

// "in Moss" is the town, not the Moss Council, whatever "the Moss crews" would be elsewhere.
const isTown = ({ candidates, votes: { place, org, person } }: Group): boolean =>
  candidates.some(({ rule }) => rule === 'dateline') ||
  (place >= 2 && (org + person === 0 || (place >= 4 && place > org + person)))

const nominalRules: ReadonlySet<string> = new Set(['head-alone', 'common-word'])
const isHead = (word: string): boolean => (classesOf(word) & (wordClass.organisationHead | wordClass.ofHead)) !== 0

// "House" and "Press" end names that nobody shortens so; "the Scouts" are people.
const unclear: ReadonlySet<string> = new Set([
  ...['house', 'press', 'news', 'times'],
  ...['scouts', 'guides', 'farmers', 'veterans', 'physicians', 'surgeons', 'workers', 'friends', 'sons', 'daughters'],
])

// "the House" for the House of Lords, "the Ministry" for the Energy Ministry, "the Society" for a Lakes Society for Birds.
const isHeadOf = (word: string, full: readonly string[]): boolean =>
  !unclear.has(word)
    ? full.at(-1) === word || full[full.findIndex(isOfOrFor) - 1] === word
    : word === 'house' && full[full.indexOf('of') - 1] === word && (full[0] === word || isMembers(full.at(-1) ?? ''))
const isMembers = (word: string): boolean => word === 'representatives' || word === 'delegates'
const isOfOrFor = (word: string): boolean => word === 'of' || word === 'for'

// "National", "Security", "New": words that too many names begin with.
const genericWords =
  wordClass.demonym |
  wordClass.topic |
  wordClass.common |
  wordClass.function |
  wordClass.title |
  wordClass.portfolio |
  wordClass.placeOpener |
  wordClass.given
