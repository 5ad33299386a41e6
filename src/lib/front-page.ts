import { actors, articles, claims } from './corpus.ts'
import { inTurns } from './in-turns.ts'

/** The articles that came last; the page of all articles has the rest. */
export const newest = articles.slice(0, 20)

// As many as stand beside the first two articles on a desk.
const most = 6

const shown: ReadonlySet<unknown> = new Set(newest)

/** The claims of these articles most worth checking that say what they measure, and the actors heard most of all. */
export const claimsToCheck = inTurns(
  claims.filter(({ measure, article }) => measure !== null && shown.has(article)),
  ({ article }) => article,
  2,
).slice(0, most)
export const mostHeard = actors
  .filter(({ quotes }) => quotes.length > 0)
  .toSorted((a, b) => b.quotes.length - a.quotes.length)
  .slice(0, most)
