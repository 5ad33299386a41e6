import type { Token } from '../types.ts'
import { weighApposition } from './apposition.ts'
import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { classesOf, wordClass } from './lexicon.ts'
import {
  dealVerbs,
  motionWords,
  organisationIntroductions,
  organisationNouns,
  placeIntroductions,
  placeKinds,
  placeNouns,
  placeParts,
  placePrepositions,
  regimes,
  sayingVerbs,
  wayPrepositions,
} from './verbs.ts'

/** How strongly the words around names speak for each type. */
export type Votes = { person: number; org: number; place: number }

/** The words beside a candidate: the two before it and the three after it, those after it in lower case. */
type Beside = {
  readonly introduction: string
  readonly before: string
  readonly after: string
  readonly second: string
  readonly third: string
}

/** Adds what the words around a candidate say about its type to `votes`. */
export function weigh(
  { document: { tokens }, opens, capital }: Article,
  { first, last }: Candidate,
  votes: Votes,
): void {
  const beside: Beside = {
    introduction: tokens[first - 2]?.lower ?? '',
    before: opens[first] ? '' : textBefore(tokens[first - 1]),
    after: tokens[last + 1]?.lower ?? '',
    second: tokens[last + 2]?.lower ?? '',
    third: tokens[last + 3]?.lower ?? '',
  }
  const beforeCapital = capital[last + 2] === 1
  votes.person += forPerson(beside, first === last)
  votes.org += forOrganisation(beside, first === last, beforeCapital)
  votes.place += forPlace(beside)
  if (beside.before === 'to' && tokens.slice(Math.max(0, first - 4), first - 1).some(isMotion)) votes.place += 1
  weighApposition(tokens, last + 1, votes)
}

function forPerson({ introduction, before, after, second, third }: Beside, isLone: boolean): number {
  let votes = 0
  if (isTitle(before) && !organisationIntroductions.has(before)) votes += 4
  if (before === ',' && isTitle(introduction)) votes += 2
  if (after === 'who' || (after === ',' && second === 'who')) votes += 3
  if (after === ',' && /^\d{1,2}$/u.test(second) && third === ',') votes += 4
  if (personWords.has(after)) votes += 4
  if (regimes.has(after)) votes += 3
  if (isPaper(before, introduction, after, isLone)) return votes
  return sayingVerbs.has(after) || sayingVerbs.has(before) ? votes + 1 : votes
}

// "Adnews reports", "told Dagsposten that", "a poll by Sentra": a lone name there is mostly a paper's or an institute's.
const isPaper = (before: string, introduction: string, after: string, isLone: boolean): boolean =>
  after === 'reports' ||
  after === 'reported' ||
  (before === 'told' && isLone) ||
  (before === 'by' && inquiries.has(introduction))

function forOrganisation({ introduction, before, after }: Beside, isLone: boolean, beforeCapital: boolean): number {
  let votes = 0
  if (isPaper(before, introduction, after, isLone)) votes += before === 'by' ? 2 : 1
  if (before === 'the' && !regimes.has(after)) votes += 1.5
  if (beforeCapital && (after === "'s" || after === '’s')) votes += 2
  if (organisationIntroductions.has(before)) votes += 3
  if (before === 'at') votes += 1
  if (dealVerbs.has(before)) votes += 2
  if (before === 'in' && introduction === 'published') votes += 3
  if (organisationNouns.has(after)) votes += 2
  // "Halden analyst Ida Moe", "Halden CEO Ida Moe": whoever employs somebody.
  if (beforeCapital && isTitle(after)) votes += 3
  return votes
}

function forPlace({ introduction, before, after, second }: Beside): number {
  let votes = 0
  if (placePrepositions.has(before)) votes += 2
  if (wayPrepositions.has(before) && before !== 'to') votes += 0.75
  if (placeIntroductions.has(before)) votes += 3
  if (placeKinds.has(before)) votes += 2
  if (placeNouns.has(after)) votes += 2
  if (after === '-' && second === 'based') votes += 3
  if (before === 'of' && isPartOfPlace(introduction)) votes += 3
  return votes
}

const isPartOfPlace = (word: string): boolean => placeKinds.has(word) || placeNouns.has(word) || placeParts.has(word)

// "Near Halden": a word of grammar is the same with the capital of the sentence.
const textBefore = ({ text, lower }: Token | undefined = noToken): string =>
  (classesOf(lower) & wordClass.function) !== 0 ? lower : text
const noToken: Token = { text: '', lower: '', start: 0, end: 0, kind: 'mark' }

const isMotion = ({ lower }: Token): boolean => motionWords.has(lower)

const isTitle = (word: string): boolean => (classesOf(word.toLowerCase()) & (wordClass.title | wordClass.role)) !== 0

const personWords: ReadonlySet<string> = new Set(['himself', 'herself', 'jr', 'jr.', 'sr', 'sr.'])
const inquiries: ReadonlySet<string> = new Set(
  'poll polls survey surveys study report research analysis estimates figures data'.split(' '),
)
