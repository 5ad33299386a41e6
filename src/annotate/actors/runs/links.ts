import { isEnglishWord } from '../../english-words.ts'
import { isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, isCapital, opensAt, type Article } from '../article.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { homeStates } from '../lists/home-states.ts'
import { isTopic } from './fields.ts'
import { isIntroduction } from './introduced.ts'
import { isEpithet } from './nicknames.ts'

/**
 * The token with which the name of a body goes on behind a small word other than "of", or `last`: "Council on Lakes
 * Policy", "Committee on the Budget", "Committee to Protect Lakes", "University of Ohio at Moss", "Citizens for Lakes".
 */
export function linkEnd(article: Article, first: number, last: number, limit: number): number {
  const { tokens } = article.document
  const isSkipped = isCommittee(tokens, last) && tokens[last + 1]?.text === 'on' && isThe(tokens, last + 2)
  const name = isSkipped ? last + 3 : last + 2
  if (name > limit || !isCapital(article, name)) return last
  const link = tokens[last + 1]?.text
  if (link === 'on')
    return (isOnSubjects(tokens, last) || isCommittee(tokens, last)) && isSubject(article, name) ? name : last
  if (link === 'to') return isForDeeds(tokens, last) && isDeed(article, name) && name < limit ? name + 1 : last
  if (link === 'at') return isStateUniversity(article, first, last) && isKnownPlace(article, name) ? name : last
  return link === 'for' && isOfPeople(article, last) && isCause(article, name) ? name : last
}

// "Council on Foreign Relations", but not "the Council on Monday" and "the Council on Malta".
const isOnSubjects = among('council commission conference forum panel caucus institute center centre')
const isSubject = (article: Article, at: number): boolean =>
  (isTopic(article, at) ||
    isWordOfCommittee(article, at) ||
    wellKnownAt(article.document.tokens, at)?.value.form === 'demonym') &&
  !isKnownPlace(article, at)

/** Whether a word of every day is what a committee is on: "Committee on Oversight", but not "the Committee on Monday". */
export const isWordOfCommittee = (article: Article, at: number): boolean =>
  isCommittee(article.document.tokens, isThe(article.document.tokens, at - 1) ? at - 3 : at - 2) &&
  isEnglishWord(article.document.tokens[at]?.lower ?? '') &&
  !hasClass(article, at, wordClass.calendar | wordClass.given | wordClass.function)
const isCommittee = (tokens: readonly Token[], at: number): boolean =>
  isNamedCommittee(tokens, at) || (tokens[at]?.text === 'Force' && tokens[at - 1]?.text === 'Task')
const isNamedCommittee = among('committee subcommittee taskforce')

// "Committee to Protect Journalists"
const isForDeeds = among('committee coalition campaign alliance project fund league movement')
const isDeed = (article: Article, at: number): boolean =>
  isEnglishWord(article.document.tokens[at]?.lower ?? '') &&
  isCapital(article, at + 1) &&
  !hasClass(article, at, wordClass.given)

/** Whether people who stand for something are named at a token, and may give a body its name: "Citizens for Lakes". */
export const isOfPeople = (article: Article, at: number): boolean =>
  (isPeople(article.document.tokens, at) && !opensAt(article, at)) || isOfNation(article, at)
// "Jamaicans for Justice", "Veterans for Peace"
const isOfNation = (article: Article, at: number): boolean =>
  isCapital(article, at) && /[a-z]{3}[ic]ans$/u.test(article.document.tokens[at]?.text ?? '')
const isPeople = among(
  'americans citizens campaign students doctors lawyers mothers parents scientists artists veterans',
)

/** Whether what is named at a token is neither a person nor well known. */
export const isCause = (article: Article, at: number): boolean =>
  !hasClass(article, at, wordClass.given) && wellKnownAt(article.document.tokens, at) === null

/** Whether "University of" and a state of the United States end at a token, behind which the campus is named. */
export const isStateUniversity = ({ document: { tokens } }: Article, first: number, last: number): boolean => {
  const state = wellKnownAt(tokens, last) ? last : last - 1
  const known = wellKnownAt(tokens, state)
  return (
    known?.last === last &&
    homeStates.has(known.value.name) &&
    state - 2 >= first &&
    tokens[state - 1]?.text === 'of' &&
    tokens[state - 2]?.text === 'University'
  )
}

/** Whether a town or another place is well known at a token. */
export const isKnownPlace = (article: Article, at: number): boolean =>
  wellKnownAt(article.document.tokens, at)?.value.kind === 'place'

/** Whether a name that begins at token `first` goes on behind "the": "Harald the Great", "the charity Feed the Birds". */
export const goesOnBehindThe = (article: Article, first: number, last: number): boolean =>
  isThe(article.document.tokens, last + 1) &&
  (isEpithet(article, last) ||
    (isIntroduction(article.document.tokens, first - 1) &&
      isCapital(article, last + 2) &&
      isEnglishWord(article.document.tokens[first]?.lower ?? '') &&
      !hasClass(article, first, wordClass.given)))
