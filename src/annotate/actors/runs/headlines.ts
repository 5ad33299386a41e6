import { hasClass, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import type { Group } from '../identity/groups.ts'
import { ofKnown } from '../kinds/known.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { addName, longestAt, type Trie } from '../lexicon/trie.ts'
import { namesInRun } from './cut.ts'
import type { Run } from './runs.ts'

/**
 * The names in a run of a heading that are known beforehand, and persons with their title or a common given name, in the
 * order of the text.
 */
export function surestInHeading(article: Article, run: Run): Candidate[] {
  let end = -1
  const known = run.matches.flatMap((match) => {
    if (match.first <= end) return []
    end = match.last
    return ofKnown(article, match)
  })
  const persons = namesInRun(article, run).filter(
    (name) => isSurePerson(article, name) && !known.some(({ first, last }) => first <= name.last && last >= name.first),
  )
  return [...known, ...persons].sort((a, b) => a.first - b.first)
}

function isSurePerson(article: Article, { first, last, rule, type }: Candidate): boolean {
  if (last - first > 2 || (type !== 'person' && type !== null)) return false
  for (let at = first; at <= last; at++) if (hasClass(article, at, wordClass.common | wordClass.function)) return false
  return (rule === 'given-name' && last > first) || hasClass(article, first - 1, wordClass.title)
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
  const taken = new Set(groups.flatMap(({ candidates }) => candidates.map(({ last }) => last)))
  const names = namesOf(article, groups)
  for (const run of headings)
    for (let at = run.first; at <= run.last; at++) {
      const match = longestAt(names, tokens, at)
      if (
        !match ||
        taken.has(match.last) ||
        run.matches.some(({ first, last }) => first <= match.last && last >= match.first)
      )
        continue
      found.set(match.value, [...(found.get(match.value) ?? []), toCandidate(match.first, match.last, null, 'heading')])
      at = match.last
    }
  return found
}

/** The names of groups, and the surnames of those that are surely persons. */
function namesOf({ document: { tokens } }: Article, groups: readonly Group[]): Trie<Group> {
  const names: Trie<Group> = new Map()
  for (const group of groups) {
    const [model] = group.candidates
    if (!model) continue
    const words = tokens.slice(model.first, model.last + 1).map(({ text }) => text)
    addName(names, words, group)
    if (group.type === 'person' && words.length > 1) addName(names, words.slice(-1), group)
  }
  return names
}
