import { hasClass, type Article } from './article.ts'
import { toCandidate, type Candidate } from './candidate.ts'
import { wordClass } from './lexicon.ts'
import type { Run } from './runs.ts'

/** The name of several words that no list knows, with the type that its form suggests. */
export function ofShape(article: Article, run: Run, first: number, last: number): Candidate[] {
  // "Sailor Omar Lind": what somebody does comes before a given name.
  const isRole =
    last > first + 1 &&
    hasClass(article, first + 1, wordClass.given) &&
    /(?:ist|er|or|ian|ant|man)$/u.test(article.document.tokens[first]?.text ?? '')
  if (isRole) return [toCandidate(first + 1, last, 'person', 'given-name')]
  if (hasClass(article, first, wordClass.given)) return [toCandidate(first, last, 'person', 'given-name')]
  if (hasClass(article, last, wordClass.demonym)) return []
  const isHyphened = article.document.tokens[first + 1]?.text === '-'
  if (hasClass(article, first, wordClass.placeOpener) && !isHyphened)
    return [toCandidate(first, last, 'place', 'place-opener')]
  const { tokens } = article.document
  let isInitials = true
  for (let at = first; at <= last; at++) {
    const text = tokens[at]?.text ?? ''
    if (at > first && personalForm.test(text)) return [toCandidate(first, last, 'person', 'personal-form')]
    if (text === '&') return [toCandidate(first, last, 'org', 'ampersand')]
    isInitials &&= /^(?:[\p{Lu}\p{N}]+|-)$/u.test(text)
  }
  if (isInitials) return [toCandidate(first, last, 'org', 'initials')]
  for (let at = first; at < last; at++)
    if (hasClass(article, at, wordClass.organisationHead)) return [toCandidate(first, last, 'org', 'organisation-word')]
  const endsInCountry = run.matches.some(
    (match) =>
      match.last === last && match.first > first && match.value.kind === 'country' && match.value.form === 'name',
  )
  if (endsInCountry) return [toCandidate(first, last, 'org', 'country-end')]
  const isTitled = openingQuote.test(tokens[first - 1]?.text ?? '') && closingQuote.test(tokens[last + 1]?.text ?? '')
  if (isTitled || /^An?$/u.test(tokens[first - 1]?.text ?? ''))
    return [{ ...toCandidate(first, last, null, 'quoted'), isSure: false }]
  const isCommon = hasClass(article, last, wordClass.common | wordClass.topic)
  return [{ ...toCandidate(first, last, null, isCommon ? 'common-end' : 'several-words'), isSure: !isCommon }]
}

const personalForm = /^(?:\p{Lu}\.|Jr\.?|Sr\.?|al|bin|van|von|der|de|del|ibn)$/u
// "Better Ideas", "A Winter Affair": titles of works.
const openingQuote = /^["“‘']$/u
const closingQuote = /^["”’']$/u
