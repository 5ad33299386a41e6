import type { Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import type { Run } from '../runs/runs.ts'
import { isNationalSociety, isPartOfPlace } from './known-parts.ts'
import { isStation } from './stations.ts'

/** The part of a place, the society or the station that words name together, whatever is known of the first; else `null`. */
export function asWhole(article: Article, run: Run, first: number, last: number): Candidate[] | null {
  if (isPartOfPlace(article, run, first, last)) return [toCandidate(first, last, 'place', 'place-opener')]
  return isNationalSociety(run, first, last) || isStation(article, run, first, last)
    ? [toCandidate(first, last, 'org', 'organisation-head')]
    : null
}
