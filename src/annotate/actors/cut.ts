import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { classify } from './classify.ts'
import { wordClass } from './lexicon.ts'
import type { Run } from './runs.ts'

/** The names in one run of capitalised words: titles and sentence openers are cut away, what they part is named apart. */
export function namesInRun(article: Article, run: Run): Candidate[] {
  const first = afterOpener(article, run)
  if (first > run.last) return []
  if (isOneName(article, run, first)) return classify(article, run, first, run.last)
  const names: Candidate[] = []
  let start = first
  for (let at = first; at <= run.last; at++) {
    if (!isTitleAt(article, run, start, at)) continue
    if (at > start) names.push(...classify(article, run, start, at - 1))
    at = titleEnd(article, run, at)
    start = at + 1
  }
  if (start <= run.last) names.push(...classify(article, run, start, run.last))
  return names
}

const has = ({ classes }: Article, at: number, flag: number): boolean => ((classes[at] ?? 0) & flag) !== 0

/** Where the name may begin: behind the words that only open the sentence, and behind an article. */
function afterOpener(article: Article, run: Run): number {
  let first = run.first
  const isKnown = (at: number): boolean => run.matches.some((match) => match.first === at)
  while (first <= run.last && has(article, first, wordClass.function) && !isKnown(first)) first++
  if (first >= run.last || isKnown(first) || !article.opens[first] || !has(article, first, wordClass.common))
    return first
  const startsName = isKnown(first + 1) || has(article, first + 1, wordClass.given | wordClass.title)
  return startsName && !has(article, run.last, wordClass.organisationHead) ? first + 1 : first
}

function isOneName(article: Article, run: Run, first: number): boolean {
  if (run.matches.some((match) => match.first === first && match.last === run.last)) return true
  if (first === run.last || !has(article, run.last, heads)) return false
  for (let at = first; at < run.last; at++)
    if (has(article, at, wordClass.title) && !isWeakTitle(article, at)) return false
  return true
}

const heads = wordClass.organisationHead | wordClass.placeHead | wordClass.eventHead

// "Stephen King" is no king, "John Major" no major.
function isTitleAt(article: Article, run: Run, start: number, at: number): boolean {
  if (!has(article, at, wordClass.title)) return false
  if (run.matches.some((match) => match.first < at && match.last >= at)) return false
  if (run.matches.some((match) => match.first === at && match.last > at)) return false
  const { tokens } = article.document
  if (tokens[at - 1]?.text === '-' && at > start) return false
  const before = at > start && (has(article, at - 1, wordClass.given) || /^\p{L}\.$/u.test(tokens[at - 1]?.text ?? ''))
  return !before || (at < run.last && !isWeakTitle(article, at))
}

const isWeakTitle = ({ document: { tokens } }: Article, at: number): boolean => weakTitles.has(tokens[at]?.lower ?? '')

// Titles that also begin or stand in the names of organisations and families.
const weakTitles: ReadonlySet<string> = new Set(
  'general executive special permanent major senior junior grand justice chief field under crown prime saint shadow director associate assistant prince princess king queen coach whip count chair captain author bishop pope judge marshall dean sergeant private fleet surgeon father sister brother earl duke baron emeritus honorary parliamentary'.split(
    ' ',
  ),
)

/** The last token of the title that begins at `at`: "Deputy Secretary of State", "Vice-President", "Lt. Gen.". */
function titleEnd(article: Article, run: Run, at: number): number {
  const { tokens } = article.document
  let end = at
  for (let next = at + 1; next <= run.last; next++) {
    const text = tokens[next]?.lower ?? ''
    if (has(article, next, wordClass.title)) end = next
    else if (has(article, next, wordClass.portfolio) && !has(article, next, wordClass.given)) end = next
    else if (!joiners.has(text)) break
  }
  return end
}

const joiners: ReadonlySet<string> = new Set(['-', 'of', 'for', 'the', 'and', '&'])
