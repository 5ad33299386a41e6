import { hasClass, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { classify } from '../kinds/classify.ts'
import { ofKnown } from '../kinds/known.ts'
import { ofWord } from '../kinds/lone-word.ts'
import { isGrammar, isLooseWord } from '../lexicon/grammar.ts'
import { isInitials } from '../lexicon/initials.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isShortName } from '../lists/surnames.ts'
import { afterOpener, isHyphened } from './after-opener.ts'
import { isTitleOfBody } from './introduced.ts'
import { ministryAt } from './ministries.ts'
import { isNickname } from './nicknames.ts'
import { startsHolder } from './office-holder.ts'
import { titleAt } from './offices.ts'
import { isOneName } from './one-name.ts'
import { isRelation } from './relations.ts'
import type { Run } from './runs.ts'
import { isLoose } from './trim.ts'
import { isRankEnd, unitStart } from './units.ts'

/**
 * The names in one run of capitalised words: titles and sentence openers are cut away, what they part is named apart.
 */
export function namesInRun(article: Article, run: Run): Candidate[] {
  const ministry = ministryAt(article, run.last)
  const before = ministry ? ofPart(article, run, ministry.first - 1) : []
  // In "the Moss Police department" the town belongs to the name.
  if (ministry && before.every(({ named }) => named)) return [...before, ministry]
  if (run.first === run.last) return nameAlone(article, run)
  if (isTitleOfBody(article, run)) return [toCandidate(run.first, run.last, 'org', 'introduced')]
  const first = afterOpener(article, run)
  if (first > run.last) return []
  if (isOneName(article, run, first)) return classify(article, run, first, run.last)
  const names: Candidate[] = []
  let start = first
  for (let at = first; at <= run.last; at++) {
    const end = partingEnd(article, run, start, at)
    if (end === null) continue
    if (at > start) names.push(...classify(article, run, start, at - 1))
    at = end
    start = end + 1
  }
  if (start <= run.last) names.push(...classify(article, run, start, run.last))
  return names
}

const ofPart = (article: Article, run: Run, last: number): Candidate[] =>
  last < run.first ? [] : classify(article, run, afterOpener(article, run), last)

/** The end of what parts two names at a place; the token before it where nothing stands between them. */
function partingEnd(article: Article, run: Run, start: number, at: number): number | null {
  if (isLooseWord(article, run, at)) return at
  if (isNickname(article.document.tokens, run, at)) return null
  return startsHolder(article, run, start, at) ? at - 1 : titleAt(article, run, start, at)
}

function nameAlone(article: Article, { first, matches: [known] }: Run): Candidate[] {
  if (isRankEnd(article, first)) return []
  if (isRelation(article.document.tokens, first)) return [toCandidate(first, first, 'person', 'lone-word')]
  if (known) return ofKnown(article, known)
  if (unitStart(article, first, first) < first || isShortName(article, first)) return ofWord(article, first)
  const isTitle = hasClass(article, first, wordClass.title) && !isInitials(article.document.tokens[first]?.text ?? '')
  if (isTitle || isLoose(article, first)) return []
  return isGrammar(article, first) && !isHyphened(article.document.tokens, first) ? [] : ofWord(article, first)
}
