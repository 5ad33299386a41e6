import { codeAt, isLetter } from '../../characters.ts'
import { isSmallIndefinite, isThe } from '../../function-words.ts'
import { tokenAt } from '../../tokens.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, isCapital, opensAt, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { isSubject } from '../identity/subject.ts'
import { isInitials } from '../lexicon/initials.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isPossessive } from '../lexicon/possessive.ts'
import { isAddressed, isShortName, opensAsSurname } from '../lists/surnames.ts'
import { isCount } from '../not-actors/counts.ts'
import { isIntroducedBody, isIntroduction, isOrganisationNoun } from '../runs/introduced.ts'
import { isOrdinal, numberedEnd, unitStart } from '../runs/units.ts'
import { isCamel } from './camel.ts'
import { isBeforeState } from './datelines.ts'
import { isFamilyHead } from './family-heads.ts'
import { heads } from './headed.ts'
import { isLonePaper } from './lone-paper.ts'
import { isNothing, isOfCase } from './never.ts'
import { isPartyAtPolls } from './plural-parties.ts'
import { ofShouted } from './shouted.ts'
import { isTaxon } from './taxa.ts'
import { doubtAbout, isSure } from './word-doubts.ts'

/** What a capitalised word that stands alone may name: nothing for titles, peoples, months and words of grammar. */
export function ofWord(article: Article, at: number): Candidate[] {
  const { tokens } = article.document
  const text = tokens[at]?.text ?? ''
  const before = tokenAt(tokens, at - 1)?.text ?? ''
  if (isShortName(article, at))
    return isAddressed(article, at) ? [toCandidate(at, at, 'person', 'lone-word')] : unsure(at, 'surname')
  if (isThe(tokens, at - 1) && directions.has(text)) return unsure(at, 'direction')
  if (isThe(tokens, at - 1) && corners.has(text)) return [toCandidate(at, at, 'place', 'place-opener')]
  if (isPartyAtPolls(tokens, at)) return [toCandidate(at, at, 'org', 'party')]
  if (text.length < 4 && tokenAt(tokens, at - 1)?.kind === 'number' && isMixed(text)) return []
  if (isLetterAlone(text) || isSigned(tokens, at - 1) || isNothing(article, at)) return []
  const unit = unitStart(article, at, at)
  if (unit < at) return [toCandidate(unit, at, 'org', 'organisation-head')]
  const numbered = numberedEnd(article, at)
  if (numbered > at) return [toCandidate(at, numbered, 'org', 'organisation-head')]
  if (hasClass(article, at, wordClass.title) && isInitials(text)) return unsure(at, 'letters')
  const shouted = ofShouted(article, at)
  if (shouted) return shouted
  // "42nd Street", but "the 2nd Floor"
  if (isOrdinal(before))
    return isStreet(tokens, at) ? [toCandidate(at - 1, at, 'place', 'place-head')] : unsure(at, 'numbered')
  if (isCamel(text)) return [toCandidate(at, at, 'org', 'camel-case')]
  return ofPlainWord(article, at)
}

/** The same where only what stands around the word tells. */
function ofPlainWord(article: Article, at: number): Candidate[] {
  const { tokens } = article.document
  const before = tokenAt(tokens, at - 1)?.text
  const isTitle = hasClass(article, at, wordClass.title)
  // "Vik's The Crossing"
  if (before === 'The' && isPossessive(tokens, at - 2)) return unsure(at, 'quoted')
  if (before === 'The' && !opensAt(article, at - 1) && !isTitle) return [toCandidate(at, at, 'org', 'definite-name')]
  // "a Nobel laureate", "the Oscar winner", "the Palme d'Or": a prize; "Moe v. Lind": a case
  if (isHonoured(tokens, at + 1) || isGolden(tokens, at + 1) || isOfCase(article, at) || isTaxon(tokens, at)) return []
  if (isQuoted(article, at)) return unsure(at, 'quoted')
  if (isOneOfMany(article, at)) return unsure(at, 'one-of-many')
  if (isKindOfFirm(article, at)) return unsure(at, 'common-word')
  if (hasClass(article, at, wordClass.given)) return [toCandidate(at, at, 'person', 'lone-word', !opensAt(article, at))]
  if (isLonePaper(tokens, at)) return [toCandidate(at, at, 'org', 'paper')]
  if (hasClass(article, at, nominal)) {
    // "Storm said", where Ida Storm is named
    if (opensAt(article, at) && isClubEnd(tokens, at) && isPlaying(article.document, at))
      return unsure(at, 'head-alone')
    if (opensAt(article, at))
      return isFamilyHead(tokens, at) && opensAsSurname(article, at) ? unsure(at, 'surname') : []
    return isSpeakers(tokens, at - 1) ? [] : unsure(at, 'head-alone')
  }
  if (isTitle) return []
  if (isIntroducedBody(article, at)) return [toCandidate(at, at, 'org', 'introduced')]
  if (isBeforeState(article, at)) return [toCandidate(at, at, 'place', 'dateline')]
  const doubt = doubtAbout(article, at)
  return doubt ? unsure(at, doubt) : [toCandidate(at, at, null, 'lone-word', isSure(article, at))]
}

// "Ferry operator Moss Lines": what a firm deals in, with the capital of the sentence.
const isKindOfFirm = (article: Article, at: number): boolean =>
  opensAt(article, at) && isCapital(article, at + 2) && isIntroduction(article.document.tokens, at + 1)

// "my Government", "our Parliament": the text does not say whose.
const isSpeakers = among(['my', 'our', 'your', 'My', 'Our', 'Your'])

// "Hz" and "MPa" are units.
// "@halden", "#Halden", "<HALDa.OL>"
const isSigned = among('@ # <')
const isMixed = (text: string): boolean => /^(?:\p{Lu}\p{Ll}|\p{Lu}{2}\p{Ll})$/u.test(text)
const isLetterAlone = (text: string): boolean =>
  text.length === 1 || (text.length < 4 && !isLetter(codeAt(text, 1)) && /^.\.?$/u.test(text))

const isHonoured = amongSmall('laureate laureates winner winners finalist finalists')
// "United were late", "Rovers beat Moss", but "United in grief, they left"
const isClubEnd = among('united rovers wanderers albion athletic hotspur')
const isPlaying = (document: Article['document'], at: number): boolean =>
  isSubject(document, { last: at }) || isHaving(document.tokens, at + 1)
const isHaving = amongSmall('were are have')
const isGolden = among(["d'or", 'd’or'])
const isStreet = among('street avenue')
const directions: ReadonlySet<string> = new Set(['North', 'South', 'East'])
const corners: ReadonlySet<string> = new Set(['Northeast', 'Northwest', 'Southeast', 'Southwest'])
const nominal = heads | wordClass.topic | wordClass.portfolio
const unsure = (at: number, rule: string): Candidate[] => [toCandidate(at, at, null, rule, false)]

// "a Chevrolet", "two Chevrolets", but "a Halden spokesman".
const isOneOfMany = ({ document: { tokens } }: Article, at: number): boolean =>
  (isSmallIndefinite(tokens, at - 1) || (isCount(tokens, at - 1) && tokens[at]?.text.endsWith('s') === true)) &&
  !isOrganisationNoun(tokens, at + 1)

const isQuoted = ({ document: { tokens } }: Article, at: number): boolean =>
  isOpenMark(tokens, at - 1) &&
  isCloseMark(tokens, tokens[at + 1]?.text === ',' && isSmallIndefinite(tokens, at + 3) ? at + 2 : at + 1)
const isOpenMark = among(['"', '“', '‘', "'"])
const isCloseMark = among(['"', '”', '’', "'"])
