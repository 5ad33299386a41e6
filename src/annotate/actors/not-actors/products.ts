import { isEnglishWord } from '../../english-words.ts'
import { isSmallIndefinite, isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { isFeat } from '../evidence/sport.ts'
import type { Group } from '../identity/groups.ts'
import { isSpeaking } from '../identity/subject.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isOwnerEnding } from '../lexicon/possessive.ts'
import { isOrganisationNoun } from '../runs/introduced.ts'
import { isGoods } from './goods.ts'
import { editions } from './models.ts'

/**
 * The groups without those that name goods, which are no actors: "Halden Gold beer", "a Moss Estate", "she sold Halden
 * Gold", "the Halden Pro", and what stands behind a firm that owns it, as in "Google's Halden Gold".
 */
export function withoutProducts(article: Article, groups: readonly Group[]): readonly Group[] {
  const goods = goodsAmong(article, groups, groups.filter(isOpen))
  return groups.filter(
    (group) => !(isOpen(group) ? goods.has(group) : isMadeGoods(article, group) || isTraded(article, group)),
  )
}

/** Of the groups whose words do not say what they name, those that name goods. */
function goodsAmong(article: Article, groups: readonly Group[], open: readonly Group[]): ReadonlySet<Group> {
  if (open.length === 0) return new Set()
  const persons = personsAmong(groups, open)
  const owners = ownersAmong(article, groups, open)
  const areGoods = (group: Group): boolean =>
    !persons.has(group.words.at(-1) ?? '') && isProduct(article, group, owners)
  return new Set(open.filter(areGoods))
}

/** The ends of the names of firms, where an open name stands behind an owner. */
function ownersAmong(article: Article, groups: readonly Group[], open: readonly Group[]): ReadonlySet<number> {
  const owners = new Set<number>()
  const { tokens } = article.document
  if (!open.some(({ candidates }) => candidates.some(({ first }) => isOwnerEnding(tokens, first - 1)))) return owners
  for (const group of groups) if (isFirm(group)) for (const { last } of group.candidates) owners.add(last)
  return owners
}

/** Of the last words of open names, those that stand for a person elsewhere: "Google's Ine Vik left. Vik said". */
function personsAmong(groups: readonly Group[], open: readonly Group[]): ReadonlySet<string> {
  const surnames = new Set(open.map(({ words }) => words.at(-1) ?? ''))
  const persons = new Set<string>()
  for (const group of groups) {
    const [word = ''] = group.words
    if (group.words.length === 1 && surnames.has(word) && group.votes.person >= 1) persons.add(word)
  }
  return persons
}

// Names whose own words do not say what they name, and that nothing beside them makes a person.
const isOpen = (group: Group): boolean =>
  group.named === null &&
  group.words.length > 1 &&
  untold.has(group.candidates[0]?.rule ?? '') &&
  group.votes.person < 1
const untold: ReadonlySet<string> = new Set(['several-words', 'organisation-word', 'common-end'])

const isFirm = ({ named, type, candidates }: Group): boolean =>
  named === null ? type === 'org' && candidates[0]?.rule === 'organisation-head' : named.kind === 'organisation'

function isProduct(article: Article, group: Group, owners: ReadonlySet<number>): boolean {
  const { tokens } = article.document
  const { candidates, words, type } = group
  if (candidates.some(({ last }) => isGoods(tokens, last + 1))) return true
  if (type !== null) return false
  if (editions.has(words.at(-1) ?? '')) return true
  if (group.votes.org >= 2 || candidates.some((candidate) => isSpeaking(article.document, candidate))) return false
  return (
    candidates.every((candidate) => isOneOfMany(article, candidate)) ||
    candidates.some(
      (candidate) =>
        // "the paper's Brusk Vold" has no word in it.
        (isOwned(tokens, candidate, owners) && words.some(isEnglishWord)) || isSold(tokens, candidate),
    )
  )
}

// "Diageo, which makes Haig Club whisky": no club of that name does anything.
const isMadeGoods = ({ document: { tokens } }: Article, { named, candidates }: Group): boolean =>
  named === null && candidates.every(({ first, last }) => isGoods(tokens, last + 1) && isMaking(tokens, first - 1))

// "Brent crude rose. Brent could surpass $90": what is traded, and nobody.
const isTraded = ({ document: { tokens } }: Article, { named, words, candidates }: Group): boolean =>
  named === null &&
  words.length === 1 &&
  candidates.some(
    ({ last }) => isRaw(tokens, last + 1) || (tokens[last + 1]?.lower === 'oil' && isPrice(tokens, last + 2)),
  )
const isRaw = amongSmall('crude futures')
const isPrice = amongSmall('price prices futures contracts')

const isOwned = (tokens: readonly Token[], { first }: Candidate, owners: ReadonlySet<number>): boolean =>
  isOwnerEnding(tokens, first - 1) && owners.has(first - 2)

// "a Halden Gold", but "a Halden Gold spokesman".
const isOneOfMany = (article: Article, { first, last }: Candidate): boolean =>
  isSmallIndefinite(article.document.tokens, first - 1) &&
  !isOrganisationNoun(article.document.tokens, last + 1) &&
  !isFeat(article.document.tokens, last + 1) &&
  !hasClass(article, last + 1, wordClass.title | wordClass.role)

const isSold = (tokens: readonly Token[], { first }: Candidate): boolean =>
  isSale(tokens, isThe(tokens, first - 1) ? first - 2 : first - 1)

/** Verbs whose object is for sale. */
const sales =
  'sell sells sold selling launch launches launched launching unveil unveils unveiled unveiling manufacture manufactures manufactured manufacturing brew brews brewed brewing wear wears wore wearing drank drink drinks'
const isSale = among(sales)
const isMaking = among(`${sales} make makes made making produce produces produced producing buy buys bought`)
