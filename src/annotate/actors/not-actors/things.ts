import { isIndefinite, isThe } from '../../function-words.ts'
import { tokenAt } from '../../tokens.ts'
import type { Document } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { membersOf, type Cast } from '../identity/cast.ts'
import type { Group } from '../identity/groups.ts'
import { initialsOf, singularOf } from '../lexicon/initials.ts'
import { smallClassesAt, wordClass } from '../lexicon/lexicon.ts'
import { isPossessive } from '../lexicon/possessive.ts'
import { thingIntroductions, thingNouns } from '../lists/thing-words.ts'
import { isOrganisationNoun } from '../runs/introduced.ts'
import type { Run } from '../runs/runs.ts'
import { isCount } from './counts.ts'
import { isDefinedAsThing } from './defined.ts'
import { lettersOfLaw } from './laws.ts'

/** Whether initials are counted, as things are: "a VBIED", "two UAVs", but not "an NLB officer", "12 NLB games". */
export const isCounted = ({ tokens }: Document, { candidates }: Group): boolean =>
  candidates.some(({ first, last }) => {
    const isOne = isIndefinite(tokens, first - 1)
    if (!isOne && !isCount(tokens, first - 1) && !/^\d+$/u.test(tokenAt(tokens, first - 1)?.text ?? '')) return false
    const after = tokens[last + 1]
    if (isOrganisationNoun(tokens, last + 1) || smallClassesAt(after) & (wordClass.title | wordClass.role)) return false
    return isOne || !(after?.kind === 'word' && after.text === after.lower && after.text.endsWith('s'))
  })

/** Whether a thing goes by a name: "the ferry Halden", "aboard the Halden", "the Halden award", "a staging of Halden". */
export const isThing = (document: Document, { candidates, type, words }: Group): boolean => {
  const { tokens } = document
  return (
    candidates.some((candidate) => isDefinedAsThing(document, candidate)) ||
    candidates.some(
      ({ first, rule }) =>
        (isIntroduced(tokens, first) && !(rule === 'organisation-head' && isCarrier(tokens, first - 1))) ||
        (type === null && isPerformed(tokens, first)),
    ) ||
    (words.length === 1 &&
      candidates.every(
        ({ last }) => isPossessive(tokens, last + 1) && (isEponym(tokens, last) || isAilment(tokens, last + 2)),
      )) ||
    ((type !== 'person' || words.length === 1) &&
      candidates.every(({ last, rule }) => isThingNoun(tokens, last + 1) && rule !== 'organisation-head'))
  )
}
// "the carrier Moss Airlines" is no ship.
const isCarrier = amongSmall('carrier brand')
const isThingNoun = among(thingNouns)
// "Brekka's disease", "an Alzheimer's drug"
const isEponym = among('alzheimer parkinson huntington crohn hodgkin')
const isAilment = amongSmall('disease syndrome lymphoma palsy sarcoma chorea patients')

function isIntroduced(tokens: Document['tokens'], first: number): boolean {
  if (isIntroduction(tokens, first - 1)) return true
  // "the 2006 Halden"
  if (isYear(tokens, first - 1)) return isThe(tokens, first - 2)
  if (isThe(tokens, first - 1)) return tokenAt(tokens, first - 2)?.text === 'aboard'
  // "the 32-metre Halden"
  if (isLength(tokens, first - 1)) return isHyphen(tokens, first - 2) && tokens[first - 3]?.kind === 'number'
  if (!isNaming(tokens, first - 1)) return false
  // "a robot code-named Halden"
  if (isHyphen(tokens, first - 2)) return tokens[first - 1]?.text === 'named' && tokens[first - 3]?.lower === 'code'
  const named = tokenAt(tokens, first - 2)?.text === ',' ? first - 3 : first - 2
  return isIntroduction(tokens, named) || isSystem(tokens, named)
}
const isIntroduction = amongSmall(thingIntroductions)
const isYear = (tokens: Document['tokens'], at: number): boolean =>
  tokenAt(tokens, at)?.kind === 'number' && /^(?:19|20)\d\d$/u.test(tokens[at]?.text ?? '')
const isHyphen = among(['-'])
const isSystem = amongSmall(
  'system tool program programme project scheme software platform device plan policy operation initiative model technology feature',
)
const isNaming = amongSmall('called named dubbed christened nicknamed')
const isLength = amongSmall('metre meter foot ft tonne ton seat berth')

function isPerformed(tokens: Document['tokens'], first: number): boolean {
  const of = isThe(tokens, first - 1) ? first - 2 : first - 1
  return tokenAt(tokens, of)?.text === 'of' && isPerformance(tokens, of - 1)
}
const isPerformance = amongSmall('staging revival adaptation recording rendition screening remake')

/** The groups without the initials of a thing that the text names in full: no "LHC" beside "Large Hadron Collider". */
export function withoutInitialsOfThings(
  article: Article,
  runs: readonly Run[],
  groups: readonly Group[],
  cast: Cast,
): readonly Group[] {
  const isOpen = (group: Group): boolean =>
    group.named === null && group.candidates[0]?.rule === 'initials' && membersOf(cast, group)[0]?.group === group
  if (!groups.some(isOpen)) return groups
  const things = runs.filter(({ first, last }) => isThingsName(article, first, last))
  if (things.length === 0) return groups
  const named = new Set<number>()
  for (const { candidates } of groups) for (const { last } of candidates) named.add(last)
  const initials = new Set<string>()
  for (const { last } of things) for (const letters of lettersOfLaw(article, last)) initials.add(letters)
  for (const { first, last } of things)
    if (!named.has(last)) for (const letters of initialsOf(wordsIn(article, first, last))) initials.add(letters)
  return groups.filter((group) => !isOpen(group) || !initials.has(singularOf(group.text)))
}

// "Large Hadron Collider", "Halden Explorer 6", "Electronic Halden Machines (EHMs)"
const isThingsName = (article: Article, first: number, last: number): boolean =>
  last > first &&
  (hasClass(article, last, wordClass.eventHead) ||
    article.document.tokens[last + 1]?.kind === 'number' ||
    (article.document.tokens[last + 1]?.text === '(' && isPlural.test(article.document.tokens[last + 2]?.text ?? '')))
const isPlural = /^\p{Lu}{2,}s$/u

function wordsIn({ document: { tokens } }: Article, first: number, last: number): string[] {
  const words: string[] = []
  for (let at = first; at <= last; at++) if (tokens[at]?.kind !== 'mark') words.push(tokens[at]?.lower ?? '')
  return words
}
