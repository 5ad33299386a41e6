import type { Document } from '../../types.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { auxiliaries } from '../phrases/verbs.ts'
import { isYear } from '../times/date-parts.ts'

type Tokens = Document['tokens']

/** Whether a word of wishing names a thing or an act instead: a shop called Target, "two goals down", "demand for steel". */
export const isThing = (tokens: Tokens, index: number): boolean =>
  isName(tokens, index) ||
  isScored(tokens, index) ||
  isShoved(tokens, index) ||
  isNamed(tokens, index) ||
  isSpokenOf(tokens, index) ||
  isTrade(tokens, index) ||
  isRefused(tokens, index) ||
  isCrime(tokens, index) ||
  isHit(tokens, index) ||
  isLack(tokens, index) ||
  isLooked(tokens, index) ||
  isReached(tokens, index) ||
  isKindOf(tokens, index) ||
  isDone(tokens, index)

// "sold at Target": a name, where no sentence begins.
const isName = (tokens: Tokens, index: number): boolean =>
  isCapital(tokens[index]) && /^[\p{L},]/u.test(lowerAt(tokens, index - 1))

// "pushed temperatures to 46C", where "pushed for 5 percent" is a wish.
const isShoved = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index).startsWith('push') && !pushedFor.at(tokens, index + 1)
const pushedFor = words('for to')

// "called his stay the best", where "called for 5 percent" is a wish.
const isNamed = (tokens: Tokens, index: number): boolean =>
  calls.at(tokens, index) && (!calledFor.at(tokens, index + 1) || aids.at(tokens, index + 2))
const aids = words('help assistance service')
const calls = words('call calls called calling')
const calledFor = words('for on upon')

// "rejected four offers", where "rejected claims that" denies
const isRefused = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index).startsWith('reject') && !told.at(tokens, index + 1) && !told.at(tokens, index + 2)
const told = words('that claim claims report reports suggestion suggestions allegation allegations')

// "committed 12 murders", where "committed $12 million" is a promise
const isCrime = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index).startsWith('commit') && [1, 2, 3, 4].some((ahead) => crimes.at(tokens, index + ahead))
const crimes = words(
  'murder murders crime crimes offence offences offense offenses fraud suicide suicides foul fouls error errors mistakes turnovers penalties atrocities violations robberies assaults',
)

// "the strikes targeted 12 depots"
const isHit = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index) === 'targeted' && (tokens[index + 1]?.kind === 'number' || victims.at(tokens, index - 1))

const victims = words('victims people civilians women men pensioners children families')

// "people in need", "people seeking asylum", "likely voters"
const isLack = (tokens: Tokens, index: number): boolean =>
  (lowerAt(tokens, index) === 'need' && (lowerAt(tokens, index - 1) === 'in' || isClosed(tokens, index + 1))) ||
  (lowerAt(tokens, index) === 'seeking' && refuge.at(tokens, index + 1)) ||
  (lowerAt(tokens, index) === 'likely' && voters.at(tokens, index + 1))
// "a drop in power need, solar made 90 watts"
const isClosed = (tokens: Tokens, at: number): boolean => /^[,.;:)]$/u.test(lowerAt(tokens, at))
const refuge = words('asylum refuge shelter work office re-election treatment care help')
const voters = words('voter voters electorate republican republicans democratic democrats caucusgoers primary general')

// "sees 40 patients", "was seen in 40 towns", where "sees sales of 40 crowns" and "is seen at 40 crowns" tell of what is to come
function isLooked(tokens: Tokens, index: number): boolean {
  const word = lowerAt(tokens, index)
  if (word === 'seen') return !(being.at(tokens, index - 1) && ahead.test(lowerAt(tokens, index + 1)))
  const next = tokens[index + 1]?.kind === 'word' && tokens[index + 2]?.kind === 'number' ? index + 2 : index + 1
  if (word !== 'sees' || tokens[next]?.kind !== 'number') return false
  return !isYear(lowerAt(tokens, next)) && !/^(?:%|percent|per|pct)$/u.test(lowerAt(tokens, next + 1))
}
const being = words('is are now being')
const ahead = /^(?:at|between|up|down|\p{Ll}{3,}ing)$/u

// "the target federal funds rate"
const isKindOf = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index) === 'target' && targeted.at(tokens, index + 1)
const targeted = words('federal rate range audience market group population')

// "the target was exceeded, and deaths fell by 5 percent"
const isReached = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index).startsWith('target') && done.at(tokens, index + 1) && reached.at(tokens, index + 2)
const done = words('was were been')
const reached = words('exceeded met reached beaten missed achieved surpassed')

// "the plan cost 12 million"
const isDone = (tokens: Tokens, index: number): boolean =>
  doneNouns.at(tokens, index) && isVerbAt(tokens, index + 1) && !auxiliaries.at(tokens, index + 1)
const doneNouns = words('plan plans promise promises pledge pledges')

// "support for the plan stood at 68 percent"
const isSpokenOf = (tokens: Tokens, index: number): boolean =>
  wishNouns.at(tokens, index) && pointing.at(tokens, index - 1) && tying.at(tokens, index - 2)
const wishNouns = words('plan plans call calls demand demands pledge pledges promise promises target push')
const pointing = words('the this that its their his her')
const tying = words('for against behind on about of with under')

// "demand for steel rose": what people buy is not what they ask for.
const isTrade = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index) === 'demand' && !demanded.at(tokens, index + 1)
const demanded = words('that to a an the more')

// "two goals down", "22 goals in 31 games": no wish, which is a goal of something or is to do it.
const isScored = (tokens: Tokens, index: number): boolean => goals.at(tokens, index) && !wished.at(tokens, index + 1)
const goals = words('goal goals')
const wished = words('of to for is was are were')
