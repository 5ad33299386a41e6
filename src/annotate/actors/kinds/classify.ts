import { hasClass, isCapital, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import type { Match } from '../lexicon/trie.ts'
import { ofState } from '../lists/home-states.ts'
import type { Named } from '../registry.ts'
import { atHyphen } from '../runs/at-hyphen.ts'
import { domainStart, ofDomain } from '../runs/domain.ts'
import { isSuffixBehindComma } from '../runs/firm-ends.ts'
import { isIntroducedBody } from '../runs/introduced.ts'
import type { Run } from '../runs/runs.ts'
import { trim } from '../runs/trim.ts'
import { unitStart, withNumber } from '../runs/units.ts'
import { behindDemonym } from './behind-demonym.ts'
import { isLongDateline } from './datelines.ts'
import { isBehindTitle, isNumberedPerson } from './given-first.ts'
import { ofHead } from './headed.ts'
import { isPartysHouse, isPrefixed, ofRegime } from './known-parts.ts'
import { ofKnown } from './known.ts'
import { ofWord } from './lone-word.ts'
import { isDisease, isFamilyOfFaith, isNever } from './never.ts'
import { ofShape } from './shape.ts'
import { asWhole } from './whole-names.ts'
import { isConstituency, withPlace } from './with-place.ts'

/** What the words between two tokens of a run name: nothing, one actor, or a known one and what follows it. */
export function classify(article: Article, run: Run, from: number, to: number): Candidate[] {
  const [first, last] = trim(article, run, from, to)
  if (first > last) return []
  const known = run.matches.find((match) => match.first === first && match.last <= last)
  if (known?.last === last) return ofKnown(article, known)
  // "Moss Pumps, Inc."
  if (
    last > first + 1 &&
    article.document.tokens[last - 1]?.text === ',' &&
    isSuffixBehindComma(article.document.tokens[last])
  )
    return known?.last === last - 2
      ? ofKnown(article, known)
      : [toCandidate(first, last - 2, 'org', 'organisation-head')]
  const domain = last > first + 1 ? domainStart(article.document.tokens, last) : null
  if (domain !== null) return [...classify(article, run, first, domain - 1), ofDomain(run, domain, last)]
  const parts = atHyphen(article, run, first, last, (from, to) => classify(article, run, from, to))
  if (parts) return parts
  if (first === last) return ofWord(article, first)
  if (isLongDateline(article, first, last)) return [toCandidate(first, last, 'place', 'dateline')]
  if (known && isPrefixed(article, first))
    return [...ofKnown(article, known), ...classify(article, run, known.last + 1, last)]
  if (isPartysHouse(article, first, last)) return classify(article, run, last, last)
  const regime = ofRegime(article, run, first, last)
  if (regime) return regime
  if (isNumberedPerson(article, first, last)) return [toCandidate(first, last, 'person', 'given-name')]
  const headed = ofHead(article, run, first, last)
  if (headed) return headed.map((name) => withNumber(article, name))
  const state = ofState(article, first, last, known?.last === last - 1 ? known.value : undefined)
  if (state) return [state]
  const unit = unitStart(article, first, last)
  if (unit < first) return [toCandidate(unit, last, 'org', 'organisation-head')]
  if (hasClass(article, last, wordClass.never) && !isFamilyOfFaith(article, last))
    return known?.last === last - 1 && isDisease(article.document.tokens, last) ? ofKnown(article, known) : []
  if (!known && isNever(article, first) && !isIntroducedBody(article, first)) return []
  const whole = asWhole(article, run, first, last)
  return whole ?? ofPrefix(article, run, known, first, last) ?? ofShape(article, run, first, last)
}

/**
 * A demonym or a known name before the rest: "French Alain Petit", "Reuters Paris"; `null` if nothing known is before
 * it.
 */
function ofPrefix(
  article: Article,
  run: Run,
  known: Match<Named> | undefined,
  first: number,
  last: number,
): Candidate[] | null {
  const isFamily = hasClass(article, first, wordClass.given) && last === first + 1
  if (hasClass(article, first, wordClass.demonym) && !isFamily)
    return behindDemonym(article, first + 1, last, (from, to) => classify(article, run, from, to))
  // "West Halden" is one place; the West alone is another. "Md. Omar Lind" is no place of Maryland’s.
  if (!known || (known.last === first && hasClass(article, first, wordClass.placeOpener))) return null
  if (known.value.form === 'abbreviation' && hasClass(article, first, wordClass.given)) return null
  const rest = known.last + 1
  const isPlace = known.value.kind !== 'organisation'
  if (known.value.form === 'demonym' && !isFamily)
    return behindDemonym(article, rest, last, (from, to) => classify(article, run, from, to))
  // "an Oregon Republican"
  if (last === rest && hasClass(article, last, wordClass.demonym)) return ofKnown(article, known)
  const one = isPlace ? withPlace(article, first, known.last, last) : null
  if (one) return [one]
  const isTwo = run.matches.some((match) => match.first === rest)
  if (isPlace && !isTwo && isBehindTitle(article, first, rest, last))
    return [toCandidate(first, last, 'person', 'personal-form')]
  const isSplit = hasClass(article, rest, wordClass.given) || isTwo
  if (!isSplit && known.value.kind === 'organisation' && isMade(article, run, rest, last)) return []
  if (isSplit || known.value.registered || (isPlace && last > rest))
    return [...ofKnown(article, known), ...classify(article, run, rest, last)]
  // "the Norway U-17 team"
  const isBeforeTitle = hasClass(article, last + 1, wordClass.title) || article.document.tokens[last]?.text === 'U'
  if (isBeforeTitle || hasClass(article, rest, common)) return ofKnown(article, known)
  // "Google Maps": what a company makes; "Canada Goose", "BBC Radio Halden": names of their own.
  if (isPlace)
    return [toCandidate(first, last, isConstituency(article.document.tokens, first) ? 'place' : 'org', 'known-prefix')]
  return hasClass(article, rest, wordClass.organisationHead) || isIntroducedBody(article, first)
    ? [toCandidate(first, last, 'org', 'organisation-word')]
    : []
}

// "Halden Message Plus", "Google Cloud Reader", "Halden ActiveTree BusinessWorks": what a firm makes, in several words
// that say nothing of a person.
function isMade(article: Article, run: Run, first: number, last: number): boolean {
  const [name, ...others] = isCapital(article, first) ? classify(article, run, first, last) : []
  return last > first && goods.has(name?.rule ?? '') && name?.last === last && others.length === 0
}
const goods: ReadonlySet<string> = new Set(['several-words', 'camel-case'])

const common =
  wordClass.common | wordClass.role | wordClass.topic | wordClass.never | wordClass.calendar | wordClass.eventOpener
