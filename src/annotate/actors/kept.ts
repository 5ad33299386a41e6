import type { Document } from '../types.ts'
import { opensAt, type Article } from './article.ts'
import { membersOf, type Cast } from './cast.ts'
import type { Group } from './groups.ts'
import { isEnglishWord } from '../english-words.ts'
import { isOfEverydayWords } from './everyday-names.ts'
import { isForThings } from './initials.ts'
import { classesOf, wordClass } from './lexicon.ts'
import { smallAmong } from './small.ts'
import { isSubject } from './subject.ts'
import { isCounted, isThing } from './things.ts'
import { sayingVerbs } from './verbs.ts'

/** The groups that name actors: not the lone words that owe their capital to the sentence they open. */
export function keptGroups(
  article: Article,
  groups: readonly Group[],
  cast: Cast,
  peoples: ReadonlySet<Group>,
): Group[] {
  const isFull = (group: Group): boolean => membersOf(cast, group)[0]?.group === group
  const small = smallAmong(
    article.document,
    groups.filter((group) => isAskedSmall(group) && isFull(group)),
  )
  const backed = backedBy(article, groups, cast)
  const strong = strongAmong(groups)
  return groups.filter((group) => {
    const { named } = group
    if (named?.form === 'weak') return strong.has(named.id)
    if (!isFull(group)) return isShortForm(article, group, cast)
    return backed.has(group) || (isName(article, group, small) && !peoples.has(group))
  })
}

/** The ids of those that a full name stands for, where a name stands that counts only beside one. */
function strongAmong(groups: readonly Group[]): ReadonlySet<string> {
  const strong = new Set<string>()
  if (!groups.some(({ named }) => named?.form === 'weak')) return strong
  for (const { named } of groups) if (named && named.form !== 'weak') strong.add(named.id)
  return strong
}

// A lone word that nobody registered and that may be a name by itself.
const isAskedSmall = ({ named, words, candidates }: Group): boolean =>
  named === null && words.length === 1 && !onlyShort.has(candidates[0]?.rule ?? '')

/** The doubtful names of several words that a title stands before, or that something else is short for. */
function backedBy(article: Article, groups: readonly Group[], cast: Cast): Set<Group> {
  const backed = new Set<Group>()
  for (const group of groups) {
    if (group.words.length > 1 && isDoubtful(group) && group.votes.person >= 4) backed.add(group)
    const full = membersOf(cast, group)[0]?.group
    if (full && full !== group && isDoubtful(full) && isShortForm(article, group, cast)) backed.add(full)
  }
  return backed
}
const isDoubtful = ({ candidates }: Group): boolean => candidates[0]?.rule === 'common-end'

// "the House" is nobody's while both the White House and the House of Lords may be meant.
const isShortForm = (article: Article, group: Group, cast: Cast): boolean =>
  !isOpenerOnly(article, group) &&
  !isEarlyOpener(article, group, cast) &&
  (group.candidates[0]?.rule !== 'head-alone' || membersOf(cast, group).length === 1)

// "Image:" at the head of captions is no short form of anything.
const isOpenerOnly = (article: Article, { candidates }: Group): boolean =>
  candidates[0]?.rule === 'common-word' &&
  candidates.every((candidate) => opensAt(article, candidate.first) && !isSubject(article.document, candidate))

// "Harvest of plums": a surname comes after the full name, and does something where it comes before.
const isEarlyOpener = (article: Article, group: Group, cast: Cast): boolean =>
  group.words.length === 1 &&
  group.candidates.every(
    (candidate) =>
      opensAt(article, candidate.first) &&
      candidate.first < (membersOf(cast, group)[0]?.group.candidates[0]?.first ?? 0) &&
      !isSubject(article.document, candidate),
  )

function isName(article: Article, group: Group, small: ReadonlySet<string>): boolean {
  const { document } = article
  const rule = group.candidates[0]?.rule ?? ''
  if (onlyShort.has(rule)) return false
  if (!group.named?.registered && group.candidates.some(({ first }) => isForThings(article, first))) return false
  if (group.named && group.isSure) return isNamed(document, group)
  // "Unite called": an editor lists it, and it acts.
  if (group.named?.registered && group.candidates.some((candidate) => isSubject(document, candidate))) return true
  // "GCSEs": many of a kind.
  if (rule === 'initials') return !group.text.endsWith('s') && !isCounted(document, group)
  if (!group.named && isThing(document, group)) return false
  const [word = ''] = group.words
  if (rule === 'head-alone') return isBodyAlone(article, group) && !small.has(word)
  if (rule === 'abstract-word') return isMoreThanOpener(article, group) && !small.has(word)
  if (group.words.length > 1)
    return (group.isSure || group.candidates.length > 1) && !isOfEverydayWords(document, group)
  if (small.has(word)) return false
  if (group.isSure) return true
  if (!group.candidates.some((candidate) => isSubject(document, candidate))) return false
  const isCommon = (classesOf(word) & (wordClass.common | wordClass.function | wordClass.role)) !== 0
  // "Asked who wrote it, she left."
  if (sayingVerbs.has(word)) return false
  // "Rainfall was low", but a paper called Quest that opens several sentences is a name.
  if (group.candidates.length < several && isEnglishWord(word)) return false
  return !isCommon && !/(?:ers|ists|ians|ors|ants|ies|ly)$/u.test(word)
}

const several = 3

// "Defending champion Ida Moe" has its capital from the sentence.
const isMoreThanOpener = (article: Article, group: Group): boolean =>
  group.candidates.some(({ first }) => !opensAt(article, first)) &&
  group.votes.person + group.votes.org + group.votes.place >= 2

// These only ever stand for a longer name of the same article.
const onlyShort: ReadonlySet<string> = new Set([
  'common-word',
  'label',
  'direction',
  'numbered',
  'quoted',
  'one-of-many',
])

// "the West", "the Gulf" are places only with the article.
const isNamed = ({ tokens }: Document, { text, candidates }: Group): boolean =>
  !withArticle.has(text) || candidates.some(({ first }) => tokens[first - 1]?.lower === 'the')
const withArticle: ReadonlySet<string> = new Set(['West', 'Gulf'])

// "the Senate", "Parliament": bodies of which a country has one, not "the Company".
const isBodyAlone = (article: Article, { words, candidates }: Group): boolean =>
  bodies.has(words[0] ?? '') && candidates.some(({ first }) => !opensAt(article, first))
const bodies: ReadonlySet<string> = new Set(
  'parliament senate treasury navy army quartet crown commons cabinet legislature politburo marines'.split(' '),
)
