import { isCapitals } from '../../characters.ts'
import { isEnglishWord } from '../../english-words.ts'
import { among } from '../../vocabulary.ts'
import { isCapital, type Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { isDateline } from '../kinds/datelines.ts'
import { hint } from '../lexicon/hints.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { spokespeople } from '../lists/organisation-words.ts'
import { isBehindPerson, isClauseOfBody, isFullName, isInquiryOf, isOperator } from '../runs/introduced.ts'
import { forAnalysts } from './analysts.ts'
import { weighApposition } from './apposition.ts'
import { besideOf, has, isDone, isNoun, isTitle, type Beside, type Word } from './beside.ts'
import { weighDeeds } from './deeds.ts'
import { isPlaces, weighExample } from './examples.ts'
import { isBehindPartyLabel } from './party-labels.ts'
import { isGroundOfResult } from './results.ts'
import { forPerson, isPaper } from './somebody.ts'
import { forTeam } from './sport.ts'
import { forWater } from './waters.ts'
import { forPlace, isAtBody, isMotion, isPlaceAt, isSeated } from './where.ts'

/** How strongly the words around names speak for each type. */
export type Votes = { person: number; org: number; place: number }

/** Adds what the words around a candidate say about its type to `votes`. */
export function weigh(article: Article, { first, last }: Candidate, votes: Votes): void {
  const { tokens } = article.document
  const beside = besideOf(article, first, last)
  const beforeCapital = isCapital(article, last + 2)
  const ownsPlace =
    beforeCapital && has(beside.after, hint.possessive) && beside.second.text !== 'the' && isPlaceAt(article, last + 2)
  votes.person += forPerson(beside)
  votes.org += forOrganisation(beside, beforeCapital && !ownsPlace)
  votes.place += forPlace(beside) + forWater(tokens, first) + (ownsPlace ? 1 : 0)
  if (beside.before.text === 'to' && isMotion(tokens, first - 2)) votes.place += 1
  // "LILLEHAMMER, Oppland (Reuters) - Snow fell"
  if (beside.before.text === ',' && isCapitals(tokens[first - 2]?.text ?? '') && isDateline(article, first - 2))
    votes.place += 3
  if (beside.before.text === ',' && isBehindPartyLabel(article, first)) votes.place += 3
  // "Ida Moe (Halden)": where she sits or comes from
  if (beside.before.text === '(' && first === last && beside.after.text === ')' && isFullName(article, first - 2))
    votes.place += 1.5
  // "the University of Technology, Halden,", but "at Halden College, Vik said"
  if (first === last && beside.before.text === ',' && isEndOfSchool(article, first - 2) && isPause(tokens, last + 1))
    votes.place += 2
  // "Photo: Ida Moe/Halden Press": whom she works for
  if (beside.before.text === '/' && isFullName(article, first - 2)) votes.org += 3
  if (beside.before.text === 'at' && isGroundOfResult(tokens, first)) votes.place += 3
  weighExample(tokens, first, votes)
  // "the Halden and Moss regions"
  if (beside.after.text === 'and' && isCapital(article, last + 2) && isPlaces(tokens, last + 3)) votes.place += 2.5
  if (!isTitle(beside.introduction) || beside.before.text !== 'at') weighApposition(tokens, last + 1, votes)
  weighDeeds(tokens, first, last, votes)
  if (beside.before.text === ',' && isClauseOfBody(article, first - 1)) votes.org += 3
  if (first === last && beside.before.text === 'by' && isInquiryOf(tokens, first - 2)) votes.org += 2
  // "Ida Broberg of Naleraq": a lone name there is no person's, be it a town or a body.
  if (first === last && isBehindPerson(article, first)) [votes.org, votes.place] = [votes.org + 0.6, votes.place + 0.6]
  if (first === last) votes.org += forAnalysts(article, first)
  if (first === last && isFamilyName.test(tokens[first]?.text ?? '')) votes.person += 1.5
  if (article.sport === 'teams') votes.org += forTeam(tokens, first, last)
}

const isEndOfSchool = (article: Article, at: number): boolean =>
  isSchool(article.document.tokens, at) && isCapital(article, at)
const isSchool = among(
  'university college school institute polytechnic hospital technology education agriculture science sciences management engineering medicine',
)
const isPause = among(', . ; )')

// "told O’Connell", "told McGrath"
const isFamilyName = /^(?:O['’]|Ma?c)\p{Lu}/u

function forOrganisation(beside: Beside, beforeCapital: boolean): number {
  const { introduction, before, after, second, third, isLone } = beside
  let votes = 0
  // "Halden co-founder Ida Moe"
  if (after.text === 'co' && second.text === '-' && third.text === 'founder') votes += 3
  if (isPaper(beside)) votes += before.text === 'by' ? 2 : 1
  // "the Halden sank"; "the Halden reactor" may be anybody's.
  if (before.text === 'the' && !isDone(beside) && !has(after, hint.regime))
    votes += (isLone && (isNoun(after) || has(after, hint.inquiry))) || isAffair.test(after.text) ? 0.5 : 1.5
  // But in "Vik's The Salt Road" it wrote it.
  if (
    beforeCapital &&
    has(after, hint.possessive) &&
    second.text !== 'the' &&
    // "Brekka's Ida Moe" is of a firm, mostly, "Brekka's Lakes Party" is hers.
    ((second.classes & wordClass.given) !== 0 || (isLone && !isEnglishWord(second.text)))
  )
    votes += 2
  if (has(before, hint.organisationIntroduction) && !isOperator(before, introduction)) votes += 3
  if (isAtBody(beside)) votes += isTitle(introduction) ? 2.5 : 1
  if (after.text === ',' && second.text === 'which') votes += 2
  // "members of Halden"
  if (before.text === 'of' && isLone && /^members?$/u.test(introduction.text) && !has(after, hint.possessive))
    votes += 2
  // "a spokeswoman for Halden said"
  if (before.text === 'for' && isLone && spokespeople.has(introduction.text)) votes += 2
  // "Her publisher, Halden, declined", but "Speaking to the club website, Vik said so"
  if (before.text === ',' && has(introduction, hint.organisationIntroduction) && isLone && !has(after, hint.saying))
    votes += 2
  // "its merger with Halden", "the Oslo-based Halden"
  if (has(before, hint.deal) || (isLone && (before.text === 'based' || before.text === 'investors'))) votes += 2
  if (before.text === 'in' && has(introduction, hint.writing)) votes += 3
  if (has(after, hint.organisationNoun)) votes += 2
  // "a Pew survey"
  if (isLone && has(after, hint.inquiry)) votes += 1.5
  return votes + forEmployer(beside, beforeCapital)
}

// Whoever has somebody: "Halden analyst Ida Moe", "Halden CEO Ida Moe", "a former Halden economist".
function forEmployer({ before, after, isLone }: Beside, beforeCapital: boolean): number {
  if (!isTitle(after)) return 0
  if (beforeCapital && !has(after, hint.placeNoun) && !isSeated(after.text) && !isOfPerson(after)) return 3
  return isLone && has(before, hint.employed) ? 1 : 0
}
// "Vik aide Ida Moe": whom somebody has, not a firm.
const isOfPerson = ({ text }: Word): boolean =>
  /^(?:aide|ally|lawyer|attorney|surrogate|loyalist|confidante?|biographer)$/u.test(text)
const isAffair = /^(?:investigation|inquiry|inquest|trial|case|murder|killing|collision|affair|saga|interview|estate)$/u
