import { hasClass, isCapital, type Article } from './article.ts'
import { toCandidate, toKnown, type Candidate } from './candidate.ts'
import { isIntroducedBody } from './introduced.ts'
import { wordClass } from './lexicon.ts'
import type { Run } from './runs.ts'
import type { Token } from '../types.ts'
import { amongSmall, memberOf } from '../vocabulary.ts'

/** The classes of words that say what a name names. */
export const heads = wordClass.organisationHead | wordClass.placeHead | wordClass.eventHead

const isLink = amongSmall('of for in')

/** The token that says what a name is: its last, or the last before "of" or "for". */
export function headOf({ document: { tokens } }: Article, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (isLink(tokens, at)) return at - 1
  return last
}

/**
 * The name of several words whose head says what it is: "Bank of England", "Lake Chad"; nothing for "Treaty of Lisbon",
 * which is no actor; `null` where no word says it.
 */
export function ofHead(article: Article, run: Run, first: number, last: number): Candidate[] | null {
  const known = run.matches.find((match) => match.first === first && match.last < last)
  const ofCountry = run.matches.find(
    (match) => match.last === last && match.first > first && match.value.kind === 'country',
  )
  const { tokens } = article.document
  const link = headOf(article, first, last)
  // "Isle of Man Ferry Company"
  const head = known && known.last > link ? headOf(article, known.last, last) : link
  const end = tokens[last]?.lower ?? ''
  if (ofCountry && tokens[head]?.lower === 'government')
    return [toKnown(first, last, ofCountry.value, 'org', 'government')]
  if (known?.value.kind === 'country' && known.last === last - 1 && governments.has(end))
    return [toKnown(first, last, known.value, 'org', 'government')]
  // "Toyota Motor Corp" is Toyota.
  if (known?.value.kind === 'organisation' && isFirmEnd(article, known.last + 1, last))
    return [toKnown(first, last, known.value, 'org', known.value.registered ? 'registry' : 'gazetteer')]
  if (last > first && isFirmSuffix(tokens[last])) return [toCandidate(first, last, 'org', 'organisation-head')]
  if (isFamilyName(article, first, last)) return [toCandidate(first, last, 'person', 'given-name')]
  if (hasClass(article, first, wordClass.eventOpener)) return []
  // "Chicago Metro Area"
  if (known && known.value.kind !== 'organisation' && end === 'area' && known.last >= last - 2)
    return [toCandidate(first, last, 'place', 'place-head')]
  if (end === 'union' && tokens[head]?.lower === 'state') return []
  const kind = tokens[head - 1]?.lower ?? ''
  if (fronts.has(`${kind} ${tokens[head]?.lower ?? ''}`)) return [toCandidate(first, last, 'place', 'place-head')]
  // "Halden School District"
  if (end === 'district' && /^(?:school|fire|water|utility)$/u.test(kind))
    return [toCandidate(first, last, 'org', 'organisation-head')]
  // "the Halden Hall of Fame" elects its members.
  if (end === 'fame' && tokens[head]?.lower === 'hall') return [toCandidate(first, last, 'org', 'organisation-head')]
  if (hasClass(article, head, wordClass.organisationHead)) return [toCandidate(first, last, 'org', 'organisation-head')]
  // "BBC Radio Derby"
  const isStation = known?.value.kind === 'organisation' && hasClass(article, last - 1, wordClass.organisationHead)
  if (hasClass(article, head, wordClass.eventHead)) return isStation ? null : []
  // "the club Moss Town"
  if (hasClass(article, head, wordClass.placeHead))
    return isIntroducedBody(article, first)
      ? [toCandidate(first, last, 'org', 'introduced')]
      : [toCandidate(first, last, 'place', 'place-head')]
  return null
}

/** Whether a given name and a word that elsewhere ends the names of bodies make a person: "Ida Church". */
export const isFamilyName = (article: Article, first: number, last: number): boolean =>
  last === first + 1 &&
  hasClass(article, first, wordClass.given) &&
  (familyHeads.has(article.document.tokens[last]?.lower ?? '') || hasClass(article, first - 1, wordClass.title))

const isFirmEnd = ({ document: { tokens } }: Article, from: number, to: number): boolean =>
  tokens.slice(from, to + 1).every(({ lower }) => firmEnds.has(lower))
const firmEnds: ReadonlySet<string> = new Set(
  'inc inc. corp corp. corporation co co. company ltd ltd. limited plc llc ag sa nv se group holdings holding motor motors stores . com & and'.split(
    ' ',
  ),
)

/** Whether a word, as it is written, is the legal form of a firm somewhere: "Moss AS", "Halden Oyj". */
export const isFirmSuffix = (token: Token | undefined): boolean =>
  token !== undefined && mayBeFirmSuffix(token.word) && firmSuffixes.has(token.text)
const firmSuffixes: ReadonlySet<string> = new Set(
  `AS ASA AB Oy Oyj ApS A/S GmbH AG KG KGaA SE SpA S.p.A. Srl NV N.V. BV B.V. SA S.A. SAS SARL Pty Ltd Ltd. Limited PLC Plc plc LLC LLP Inc Inc. Corp Corp. KK Bhd Berhad Tbk JSC PJSC OJSC`.split(
    ' ',
  ),
)
const mayBeFirmSuffix = memberOf(firmSuffixes)

/** Whether a run that goes on from a token ends as the name of a firm: "Halden's Ferry Service Pty Ltd". */
export function endsAsFirm(article: Article, from: number, limit: number): boolean {
  let end = from
  while (end < limit && end < from + 5 && isCapital(article, end + 1)) end++
  return isFirmSuffix(article.document.tokens[end])
}

// Where something happens, though bodies end so, too: "Western Front", "Halden Convention Center".
const fronts: ReadonlySet<string> = new Set([
  ...['western front', 'eastern front', 'home front'],
  ...'convention exhibition shopping leisure civic conference aquatic'
    .split(' ')
    .flatMap((kind) => [`${kind} center`, `${kind} centre`]),
])

const governments: ReadonlySet<string> = new Set(['government', 'govt', 'authorities', 'administration'])
const familyHeads: ReadonlySet<string> = new Set(
  `church hill park lake rivers forest castle post young day price pass ford rice bush field west banks guard hall wood cook brothers gates sterling stone marshall frost law wells waters springs barnes
  bridges power powers storm bill masters race rose kingdom temple star bond capital motor house steel lane parks fields meadows brook pond`.split(
    /\s+/u,
  ),
)
