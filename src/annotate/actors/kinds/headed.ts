import type { Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, opensAt, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { isPossessive } from '../lexicon/possessive.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import type { Match } from '../lexicon/trie.ts'
import { bodyOpeners } from '../lists/heads.ts'
import type { Named } from '../registry.ts'
import { isFirmSuffix } from '../runs/firm-ends.ts'
import { isIntroducedBody } from '../runs/introduced.ts'
import { isOfPeople } from '../runs/links.ts'
import { isOfficeOf } from '../runs/office-of.ts'
import type { Run } from '../runs/runs.ts'
import { isFamilyName } from './family-heads.ts'
import { headedByKnown } from './headed-by-known.ts'
import { isNumberedEvent, isSpeakingEvent, isWildfire } from './never.ts'
import { isPluralParty } from './plural-parties.ts'

/** The classes of words that say what a name names. */
export const heads = wordClass.organisationHead | wordClass.placeHead | wordClass.eventHead

const isJoined = among(', and &')
const isLink = amongSmall('of for in on to')
const isBodyOpener = among(bodyOpeners.trim())

/** The token that says what a name is: its last, or the last before "of" or "for". */
export function headOf({ document: { tokens } }: Article, first: number, last: number): number {
  // In "Secretary of State's Office" the office is behind the owner.
  if (isOfficeOf(tokens, last - 2)) return last
  for (let at = first + 1; at < last; at++) if (isLink(tokens, at)) return at - 1
  return last
}

/**
 * The name of several words whose head says what it is: "Bank of England", "Lake Chad"; nothing for "Treaty of Lisbon",
 * which is no actor; `null` where no word says it.
 */
export function ofHead(article: Article, run: Run, first: number, last: number): Candidate[] | null {
  const known = run.matches.find((match) => match.first === first && match.last < last)
  const { tokens } = article.document
  const link = headOf(article, first, last)
  // "Isle of Man Ferry Company", but "Department of Justice, Home Affairs and Migration"
  const head =
    known && known.last > link && !isJoined(tokens, known.last + 1) ? headOf(article, known.last, last) : link
  const end = tokens[last]?.lower ?? ''
  const ofKnown = headedByKnown(article, run, known, first, head, last)
  if (ofKnown) return [ofKnown]
  if (isPluralParty(tokens, first, last)) return [toCandidate(first, last, 'org', 'organisation-head')]
  if (last > first && (isFirmSuffix(tokens[last]) || isBodyOpener(tokens, first)))
    return [toCandidate(first, last, 'org', 'organisation-head')]
  if (isFamilyName(article, first, last)) return [toCandidate(first, last, 'person', 'given-name')]
  if (hasClass(article, first, wordClass.eventOpener)) return []
  if (isArea(article, known, last) || isSeatOfHouse(tokens, last))
    return [toCandidate(first, last, 'place', 'place-head')]
  if (end === 'union' && tokens[head]?.lower === 'state') return []
  const kind = tokens[head - 1]?.lower ?? ''
  if (fronts.has(`${kind} ${tokens[head]?.lower ?? ''}`)) return [toCandidate(first, last, 'place', 'place-head')]
  if (isBodyByHead(article, first, head, last)) return [toCandidate(first, last, 'org', 'organisation-head')]
  if (isNumberedEvent(article, last) || isWildfire(tokens, first, last)) return []
  if (isSpeakingEvent(tokens, last) || isOrchestra(tokens, known, last))
    return [toCandidate(first, last, 'org', 'organisation-head')]
  // "BBC Radio Derby"
  const isStation = known?.value.kind === 'organisation' && hasClass(article, last - 1, wordClass.organisationHead)
  if (hasClass(article, head, wordClass.eventHead)) return isStation ? null : []
  // "the club Moss Town"
  if (hasClass(article, head, wordClass.placeHead))
    return isIntroducedBody(article, first) || isPaper(article, first)
      ? [toCandidate(first, last, 'org', 'introduced')]
      : [toCandidate(first, last, 'place', 'place-head')]
  return null
}

// "the Chicago Symphony", but "Lind's London Symphony"
const isOrchestra = (tokens: readonly Token[], known: Match<Named> | undefined, last: number): boolean =>
  tokens[last]?.text === 'Symphony' && known?.last === last - 1 && !isPossessive(tokens, known.first - 1)

// "Chicago Metro Area", "Halden Local Government Area"
const isArea = ({ document: { tokens } }: Article, known: Match<Named> | undefined, last: number): boolean =>
  tokens[last]?.lower === 'area' &&
  (tokens[last - 1]?.lower === 'government' ||
    (known !== undefined && known.value.kind !== 'organisation' && known.last >= last - 2))

// "the Halden Lok Sabha seat"
const isSeatOfHouse = (tokens: readonly Token[], last: number): boolean =>
  isSabha(tokens, last) && isSeat(tokens, last + 1)
const isSabha = among(['sabha'])
const isSeat = amongSmall('seat seats segment constituency constituencies')

function isBodyByHead(article: Article, first: number, head: number, last: number): boolean {
  const { tokens } = article.document
  const end = tokens[last]?.lower
  // "the Ninth Circuit"
  if (end === 'circuit' && last === first + 1 && isCourtNumber(tokens, first)) return true
  // "Halden School District"
  if (end === 'district' && isDistrictKind(tokens, head - 1)) return true
  // "the Halden Hall of Fame" elects its members.
  if (end === 'fame' && tokens[head]?.lower === 'hall') return true
  if ((head !== last && isOfPeople(article, head)) || hasClass(article, head, wordClass.organisationHead)) return true
  // "Pittsburgh Tribune-Review"
  return tokens[last - 1]?.text === '-' && hasClass(article, last - 2, wordClass.organisationHead)
}
const isCourtNumber = among('first second third fourth fifth sixth seventh eighth ninth tenth eleventh federal d.c.')
const isDistrictKind = among('school fire water utility police conservation')

// "told The Halden Republic": the article is a part of the name.
const isPaper = (article: Article, first: number): boolean =>
  article.document.tokens[first - 1]?.text === 'The' && !opensAt(article, first - 1)

// Where something happens, though bodies end so, too: "Western Front", "Halden Convention Center".
const fronts: ReadonlySet<string> = new Set([
  ...['western front', 'eastern front', 'home front'],
  ...'convention exhibition shopping leisure civic conference aquatic'
    .split(' ')
    .flatMap((kind) => [`${kind} center`, `${kind} centre`]),
])
