import { isEnglishWord } from '../../english-words.ts'
import { tokenAt } from '../../tokens.ts'
import type { EntityType } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, opensAt, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { bodyInfixes, placeInfixes } from '../lexicon/infixes.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isManager, isOfTrade } from '../runs/firm-ends.ts'
import { isBehindPerson, isEmployedAt, isEmployer, isFirmCalled, isIntroducedBody } from '../runs/introduced.ts'
import type { Run } from '../runs/runs.ts'
import { isCamel } from './camel.ts'
import { endsAsPeople, isOneOfSeries } from './compounds.ts'
import { isBranch, isGround } from './beside-shape.ts'
import { behindRole, startsWithElision, startsWithInitials } from './given-first.ts'
import { isBodyOfCountry, isOfCountry } from './known-parts.ts'
import { areCatholics, isActivity } from './never.ts'
import { isSpeakersTurn } from './shouted.ts'
import { isInTownOf, isSeatByDirection } from './with-place.ts'

/** The name of several words that no list knows, with the type that its form suggests. */
export function ofShape(article: Article, run: Run, first: number, last: number): Candidate[] {
  const named = (type: EntityType, rule: string): Candidate[] => [toCandidate(first, last, type, rule)]
  if (isEmployedAt(article, first) || isFirmCalled(article, first, last)) return named('org', 'introduced')
  const given = behindRole(article, first, last)
  if (given !== null) return [toCandidate(given, last, 'person', 'given-name')]
  const { tokens } = article.document
  if (areCatholics(tokens, first, last)) return []
  if (isSeatByDirection(article, first, last)) return named('place', 'place-head')
  if (isBodyOfCountry(article, run, first, last)) return named('org', 'country-end')
  if (isGround(tokens, last + 1)) return named('place', 'place-head')
  if (hasClass(article, first, wordClass.given) && tokens[first + 1]?.text !== '&') return named('person', 'given-name')
  if (hasClass(article, last, wordClass.demonym) || endsAsPeople(article, run, first, last)) return []
  // "Mount Vold rose", but "Mount Vold have announced a tour"
  const areMany = opensAt(article, first) && tokens[last + 1]?.lower === 'have'
  if (hasClass(article, first, wordClass.placeOpener) && tokens[first + 1]?.text !== '-' && !areMany)
    return named('place', 'place-opener')
  const texts = tokens.slice(first, last + 1).map(({ text }) => text)
  // "Koala Air A320": what it flies.
  if (model.test(texts.at(-1) ?? '')) return texts.length > 2 ? ofShape(article, run, first, last - 1) : []
  if (isOneOfSeries(article, first, last)) return []
  if (clubs.has(texts.at(-1) ?? '')) return named('org', 'organisation-head')
  if (texts.length === 2 && isCamel(texts[1] ?? '') && !texts[0]?.includes('.')) return named('org', 'camel-case')
  // "Prof. YUAN Haldorm": a surname may be in capitals.
  if (texts.length === 2 && isAcademic(tokens, first - 1)) return named('person', 'personal-form')
  if (!opensAt(article, first) && isOfInitials(article, texts, last)) return named('org', 'initials')
  if (startsWithInitials(article, texts, last) || startsWithElision(texts))
    return isBranch(article, last) ? named('org', 'initials') : named('person', 'personal-form')
  if (texts.slice(1).some((text) => personalForm.test(text)))
    return isInTownOf(tokens, first, texts) ? named('place', 'place-opener') : named('person', 'personal-form')
  if (texts.some((text) => isCamel(text))) return named('org', 'camel-case')
  // "Boulogne-sur-Mer", "Lashkar-e-Taiba"
  if (holdsInfix(texts, placeInfixes)) return named('place', 'place-opener')
  if (holdsInfix(texts, bodyInfixes) || texts.includes(',') || texts.includes('Against'))
    return named('org', 'organisation-head')
  // "the S&P 500": an index
  if (texts.includes('&'))
    return isActivity(texts.join('')) || tokens[last + 1]?.kind === 'number' ? [] : named('org', 'ampersand')
  if (texts.every((text) => capitals.test(text))) {
    if (texts.every((text) => isEnglishWord(text.toLowerCase()))) return []
    return isSpeakersTurn(article, first, last) ? named('person', 'personal-form') : named('org', 'initials')
  }
  return ofOrganisation(article, run, first, last) ?? ofUnknown(article, first, last)
}

// "DNB Moss", "RWE Halden": a firm; but "KEN Moe", whose letters can be said, and "AKM Moe" are rather persons.
const isOfInitials = (
  article: Article,
  [first = '', second = '', ...others]: readonly string[],
  last: number,
): boolean =>
  others.length === 0 &&
  /^\p{Lu}{3,}$/u.test(first) &&
  !/^A\p{Lu}M$|[^AEIOUY][AEIOUY][^AEIOUY]/u.test(first) &&
  !capitals.test(second) &&
  !hasClass(article, last, wordClass.common | wordClass.topic)
const isAcademic = among('prof prof. dr dr. mr mr. mrs mrs. ms ms.')
// "Halden BK"
const clubs: ReadonlySet<string> = new Set('BK FK IF FF SK CF AFC RFC HC BC A.F.C. F.C. A.C.'.split(' '))
const holdsInfix = (texts: readonly string[], infixes: readonly string[]): boolean =>
  texts.some((text, at) => infixes.includes(text) && texts[at - 1] === '-')
const model = /^\p{Lu}{1,2}\d{2,4}(?:bn|m|k)?$/u
const personalForm = /^(?:\p{Lu}\.|Jr\.?|Sr\.?|al|bin|van|von|der|de|del|ibn)$/u
const capitals = /^(?:[\p{Lu}\p{N}]+|-)$/u

function ofOrganisation(article: Article, run: Run, first: number, last: number): Candidate[] | null {
  for (let at = last - 1; at > first; at--)
    if (closedHeads.has(article.document.tokens[at]?.lower ?? ''))
      return [toCandidate(first, at, 'org', 'organisation-head')]
  for (let at = first; at < last; at++)
    if (hasClass(article, at, wordClass.organisationHead) && article.document.tokens[at]?.text !== 'Ab')
      return [toCandidate(first, last, 'org', 'organisation-word')]
  // "Highways England", "Sport Ghana", but "Brusk Kumar Nepal"
  if (!isOfCountry(run, first, last) || hasClass(article, last - 1, wordClass.given)) return null
  return [toCandidate(first, last, 'org', 'country-end')]
}

// Nothing of the name follows these: "Royal Navy Lynx helicopters".
const closedHeads: ReadonlySet<string> = new Set(
  'inc inc. corp corp. ltd ltd. co. plc ministry department police army navy force forces government party council committee commission agency division'.split(
    ' ',
  ),
)

function ofUnknown(article: Article, first: number, last: number): Candidate[] {
  const before = tokenAt(article.document.tokens, first - 1)?.text ?? ''
  const after = article.document.tokens[last + 1]?.text ?? ''
  if (isIntroducedBody(article, first) || isBehindPerson(article, first) || isEmployer(article, first))
    return [toCandidate(first, last, 'org', 'introduced')]
  const unsure = (rule: string): Candidate[] => [toCandidate(first, last, null, rule, false)]
  // "Better Ideas", A Winter Affair: titles of works.
  if (
    (/^["“‘']$/u.test(before) && /^["”’']$/u.test(after)) ||
    (/^An?$/u.test(before) && !opensAt(article, first - 1)) ||
    (before === 'The' && /^['’]s$/u.test(tokenAt(article.document.tokens, first - 2)?.text ?? ''))
  )
    return unsure('quoted')
  if (isManager(article.document.tokens, last) || isOfTrade(article.document.tokens, first, last))
    return [toCandidate(first, last, 'org', 'organisation-word')]
  if (hasClass(article, last, wordClass.common | wordClass.topic)) return unsure('common-end')
  return [toCandidate(first, last, null, 'several-words')]
}
