import type { Token } from '../../types.ts'
import { amongSmall, memberOf } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { isSection, kindOfTwoParts } from '../kinds/known-parts.ts'
import { regionWords } from '../lexicon/gazetteer.ts'
import { isInitials } from '../lexicon/initials.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import type { Run } from './runs.ts'

const isHyphen = memberOf('- ‐ ‑ –')

/**
 * The names on both sides of a hyphen, which `read` finds: "Russia-Ukraine" is two actors, "Asia-Pacific" and
 * "Sino-Japanese" none; `null` where the hyphen is inside one name.
 */
export function atHyphen(
  article: Article,
  run: Run,
  first: number,
  last: number,
  read: (from: number, to: number) => Candidate[],
): Candidate[] | null {
  const { tokens } = article.document
  for (let at = first + 1; at < last; at++) {
    const mark = tokens[at]
    if (mark?.kind !== 'mark' || !isHyphen(mark.word)) continue
    const left = tokens[at - 1]?.lower ?? ''
    const right = tokens[at + 1]?.lower ?? ''
    // "Sen. Ida Moe, D-Ohio": party and state.
    if (at === first + 1 && (/^[dri]$/u.test(left) || (left.length === 1 && !isCapital(article, at + 1)))) return []
    if (regionWords.has(left) && (regionWords.has(right) || at + 1 === last)) return []
    // "Franco-Dutch"
    if (at === first + 1 && isPeople(article, run, at + 1, last)) return []
    const isPair = at === first + 1 && at + 1 === last
    if (isPair && areJoined(tokens, first, last)) return [...read(first, first), ...read(last, last)]
    const before = run.matches.some((match) => match.last === at - 1 && match.first >= first)
    if (isPair && isSection(article, run, first, last)) return [toCandidate(first, last, 'org', 'initials')]
    const after = run.matches.some((match) => match.first === at + 1 && match.last <= last)
    if (before && after) return [...read(first, at - 1), ...read(at + 1, last)]
    const kind = before && at + 1 === last ? kindOfTwoParts(article, run, first, last) : null
    if (kind) return [toCandidate(first, last, kind, 'known-prefix')]
  }
  return null
}

// "the Vold-Brekka administration", but not "the Lloyd-Moe campaign"; "the MBA-HLN talks", but not "the WMSS-TV host"
const areJoined = (tokens: readonly Token[], first: number, last: number): boolean =>
  areRunningMates(tokens, last + 1) ||
  (isInitials(tokens[first]?.text ?? '') &&
    isInitials(tokens[last]?.text ?? '') &&
    areTwoSides(tokens, tokens[last + 1]?.kind === 'number' ? last + 2 : last + 1))
const areTwoSides = amongSmall(
  'agreement agreements deal talks merger alliance pact dispute poll polls survey rivalry partnership government clash feud row memorandum',
)
const areRunningMates = amongSmall('administration ticket coalition era presidency')

const isPeople = (article: Article, run: Run, at: number, last: number): boolean =>
  at === last &&
  (hasClass(article, at, wordClass.demonym) ||
    run.matches.some(({ first, last: end, value }) => first === at && end === last && value.form === 'demonym'))
