import type { Article } from './article.ts'
import { toCandidate, type Candidate } from './candidate.ts'
import { ofKnown } from './classify.ts'
import type { Group } from './groups.ts'
import type { Run } from './runs.ts'
import { addName, longestAt, type Trie } from './trie.ts'

/** The names in a run of a heading that are known beforehand. */
export function knownInHeading(article: Article, run: Run): Candidate[] {
  let end = -1
  return run.matches.flatMap((match) => {
    if (match.first <= end) return []
    end = match.last
    return ofKnown(article, match)
  })
}

/** The places in headings where names stand that the rest of the article introduced, by the group of each. */
export function introducedInHeadings(
  article: Article,
  runs: readonly Run[],
  groups: readonly Group[],
): Map<Group, Candidate[]> {
  const found = new Map<Group, Candidate[]>()
  const headings = runs.filter(({ isHeading }) => isHeading)
  if (headings.length === 0) return found
  const { tokens } = article.document
  const names: Trie<Group> = new Map()
  for (const group of groups) {
    const [model] = group.candidates
    if (model)
      addName(
        names,
        tokens.slice(model.first, model.last + 1).map(({ text }) => text),
        group,
      )
  }
  for (const run of headings)
    for (let at = run.first; at <= run.last; at++) {
      const match = longestAt(names, tokens, at)
      if (!match || run.matches.some(({ first, last }) => first <= match.last && last >= match.first)) continue
      found.set(match.value, [...(found.get(match.value) ?? []), toCandidate(match.first, match.last, null, 'heading')])
      at = match.last
    }
  return found
}
