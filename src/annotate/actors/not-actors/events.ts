import { hasClass, isCapital, type Article } from '../article.ts'
import type { Group } from '../identity/groups.ts'
import { wordClass } from '../lexicon/lexicon.ts'

/** The groups without the lone names of what "Storm Halda" or "Operation Halda" brought up: nobody is called so alone. */
export function withoutEvents(article: Article, groups: readonly Group[]): readonly Group[] {
  const events = eventsIn(article)
  if (events.size === 0) return groups
  const surnames = new Set(groups.filter(({ words }) => words.length > 1).map(({ words }) => words.at(-1)))
  return groups.filter(
    ({ named, words: [word = '', ...others] }) =>
      named !== null || others.length > 0 || !events.has(word) || surnames.has(word),
  )
}

/** The words behind "Storm" and its like, as names are compared. */
function eventsIn(article: Article): ReadonlySet<string> {
  const { tokens } = article.document
  const events = new Set<string>()
  for (const at of article.noted)
    if (hasClass(article, at, wordClass.eventOpener) && isCapital(article, at) && isCapital(article, at + 1))
      events.add(tokens[at + 1]?.lower ?? '')
  return events
}
