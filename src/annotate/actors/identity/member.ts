import { isEnglishWord, isEverydayWord, isOnlyName } from '../../english-words.ts'
import type { ActorId, EntityType } from '../../types.ts'
import { familyHeads } from '../kinds/family-heads.ts'
import { idOfWords, toId } from '../lexicon/fold.ts'
import { classesOf, wordClass } from '../lexicon/lexicon.ts'
import { typeOf, type Named } from '../registry.ts'
import type { Group } from './groups.ts'

/** An actor of one article: under what id and name it goes, and the words it was named with in full. */
export type Member = {
  readonly id: ActorId
  readonly name: string
  readonly type: EntityType
  readonly words: readonly string[]
  readonly named: Named | null
  readonly group: Group
}

/** The actor that a group of full names stands for. */
export function toMember(group: Group): Member {
  const { named, words } = group
  const type = guessType(group)
  return { id: named?.id ?? idOf(group), name: named?.name ?? nameOf(group, type), type, words, named, group }
}

// "TARNI VOLD: No.": how a transcript writes who speaks, not what they are called.
const nameOf = ({ text, words }: Group, type: EntityType): string =>
  type === 'person' && words.length > 1 && text === text.toUpperCase()
    ? text.replace(/(?<=\p{Lu})\p{Lu}{2,}/gu, (rest) => rest.toLowerCase())
    : text

// The words of most names are all there is in them, and folded already.
const idOf = ({ words, text, candidates: [model] }: Group): string =>
  model?.last === (model?.first ?? 0) + words.length - 1 ? idOfWords(words) : toId(text)

// The type that its words, the list it stands in, or all its places together give a group.
function guessType(group: Group): EntityType {
  const { named, type, words, candidates } = group
  if (named && named.form !== 'seat' && candidates[0]?.rule !== 'government') return typeOf(named.kind)
  const isLone = words.length === 1
  // "the lower house of Parliament"
  if (candidates[0]?.rule === 'head-alone' && !isPlaceHead(words[0] ?? '')) return 'org'
  // "IG Werk, the German union": the letters are no initials.
  if (candidates[0]?.rule === 'personal-form' && group.votes.org > group.votes.person + 2) return 'org'
  // "the villages of Halden del Moss and Oslo"
  if (candidates[0]?.rule === 'personal-form' && group.votes.place > group.votes.person + 3) return 'place'
  // "Douglas Band, who left", but "the Douglas Band"
  if (isGivenAndHead(words) && group.votes.person > Math.max(group.votes.org, group.votes.place) + 2) return 'person'
  if (type && !(type === 'person' && isLone)) return type
  if (isLone && outlet.test(group.text)) return 'org'
  // What a name is most often when nothing around it tells.
  const prior = isLone
    ? isEverydayWord(words[0] ?? '')
      ? everydayLonePrior
      : lonePrior
    : words.every(isEnglishWord)
      ? everydayPrior
      : startsCommonly(words) || candidates[0]?.rule === 'common-end'
        ? commonPrior
        : fullPrior
  const { votes } = group
  const person = votes.person + prior.person + (type === 'person' ? 1.5 : 0)
  const org = votes.org + prior.org + (isLone && endsAsFirm(words[0] ?? '') ? 1 : 0)
  const place = votes.place + prior.place
  return person >= org && person >= place ? 'person' : org > place ? 'org' : 'place'
}

// "News24"
const outlet = /^\p{L}{3,}\d{1,2}$/u

const isGivenAndHead = ([first = '', second = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && familyHeads.has(second) && (classesOf(first) & wordClass.given) !== 0
const isPlaceHead = (word: string): boolean => (classesOf(word) & wordClass.placeHead) !== 0

const lonePrior = { person: 0.4, org: 0.3, place: 0.35 }
// "Variety", "Spirit": a word of every day that is no surname.
const everydayLonePrior = { person: 0.2, org: 0.5, place: 0.1 }
const fullPrior = { person: 1.5, org: 0.5, place: 0 }
// "Koala Flights", "Sound Transit"
const everydayPrior = { person: 0, org: 1.5, place: 0 }
// "Green Horizon", "National Action": no first name of anybody.
const commonPrior = { person: 0.5, org: 1, place: 0 }
const startsCommonly = ([first = '']: readonly string[]): boolean =>
  (classesOf(first) & wordClass.common) !== 0 && (classesOf(first) & wordClass.given) === 0

// "Finsoft", "Barlows": the end of a lone name that is a firm’s more often than a person’s; "Davis" and "Hayes" are
// persons, as are "Hopkins", "Gibbs" and the sons of a William, "Williams".
const endsAsFirm = (word: string): boolean =>
  organisationEnd.test(word) &&
  !surnameEnd.test(word) &&
  !isOnlyName(word) &&
  (classesOf(word.slice(0, -1)) & wordClass.given) === 0
const surnameEnd = /(?:[a-z]{3}os|[bcgk]h?ins|[bgt]{2}s|[kv]ens|[bm]ons|onds|holls|thers)$/u
const organisationEnd = /(?:soft|tech?|tronics?|next|corp|bank|media|pharma|news)$|[a-z]{2}[^aeisu]s$/u
