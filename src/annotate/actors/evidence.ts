import type { Token } from '../types.ts'
import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { classesOf, wordClass } from './lexicon.ts'
import {
  dealVerbs,
  organisationIntroductions,
  organisationNouns,
  placeIntroductions,
  placeNouns,
  placeParts,
  placePrepositions,
  regimes,
  sayingVerbs,
  wayPrepositions,
} from './verbs.ts'

/** How strongly the words around names speak for each type. */
export type Votes = { person: number; org: number; place: number }

/** Adds what the words around a candidate say about its type to `votes`. */
export function weigh({ document: { tokens }, opens }: Article, { first, last }: Candidate, votes: Votes): void {
  const before = opens[first] ? '' : (tokens[first - 1]?.text ?? '').replace(/^The$/u, 'the')
  const after = tokens[last + 1]?.lower ?? ''
  const introduction = tokens[first - 2]?.lower ?? ''
  const second = tokens[last + 2]?.lower ?? ''
  if (isTitle(before) && !organisationIntroductions.has(before)) votes.person += 4
  if (before === ',' && isTitle(introduction)) votes.person += 2
  if (after === 'who' || (after === ',' && second === 'who')) votes.person += 3
  if (after === ',' && /^\d{1,2}$/u.test(second) && tokens[last + 3]?.text === ',') votes.person += 4
  if (after === ',') weighApposition(tokens, last + 2, votes)
  // "Adnews reports": what reports is mostly a paper.
  if (/^report(?:s|ed)$/u.test(after)) votes.org += 1
  else if (sayingVerbs.has(after) || sayingVerbs.has(before)) votes.person += 1
  if (/^(?:himself|herself|jr\.?|sr\.?)$/u.test(after)) votes.person += 4
  if (regimes.has(after)) votes.person += 3
  else if (before === 'the') votes.org += 1.5
  if (after === "'s" || after === '’s') votes.org += /^\p{Lu}/u.test(tokens[last + 2]?.text ?? '') ? 2 : 0
  if (organisationIntroductions.has(before)) votes.org += 3
  if (before === 'at') votes.org += 1
  if (dealVerbs.has(before)) votes.org += 2
  if (before === 'in' && introduction === 'published') votes.org += 3
  if (after === '-' && second === 'based') votes.place += 3
  if (organisationNouns.has(after)) votes.org += 2
  // "Halden analyst Ida Moe", "Halden CEO Ida Moe": whoever employs somebody.
  if (isTitle(after) && /^\p{Lu}/u.test(tokens[last + 2]?.text ?? '')) votes.org += 3
  if (placePrepositions.has(before)) votes.place += 2
  if (wayPrepositions.has(before)) votes.place += 0.75
  if (placeIntroductions.has(before)) votes.place += 3
  if (placeNouns.has(after)) votes.place += 2
  if (before === 'of' && (placeNouns.has(introduction) || placeParts.has(introduction))) votes.place += 3
}

const isTitle = (word: string): boolean => (classesOf(word.toLowerCase()) & (wordClass.title | wordClass.role)) !== 0

// "Vik, the new mayor", "Haldor, a Danish brewer", "Moss, a small town", "Haldor, based in".
function weighApposition(tokens: readonly Token[], from: number, votes: Votes): void {
  for (let at = from; at < from + 6; at++) {
    const { lower = '', text = '' } = tokens[at] ?? {}
    if (lower === 'based') votes.org += 3
    else if (organisationIntroductions.has(text)) votes.org += 3
    else if (placeNouns.has(text)) votes.place += 3
    else if ((classesOf(text) & wordClass.role) !== 0) votes.person += 3
    else if (tokens[at]?.kind === 'word' && (at > from || articles.has(lower) || /^\p{Ll}/u.test(text))) continue
    return
  }
}
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])
