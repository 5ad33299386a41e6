import { among } from '../../vocabulary.ts'
import { isInfinitiveAt } from '../phrases/infinitive.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether what stands behind "call" comes, or is rung up, rather than being called something. */
export const isSummons = (reading: Reading, at: number, last: number): boolean =>
  isConvened(reading, at, last) ||
  isSentFor(reading, at, last) ||
  (isObject(reading.tokens, at) && (isRung(reading, at, last) || isAsked(reading, at, last)))

// Not "called on Halden to pay", "called for a meeting".
const isObject = (tokens: Reading['tokens'], at: number): boolean =>
  !((isOn(tokens, at - 1) && leadsToDeed(tokens, at)) || isFor(tokens, at - 1))
const isOn = among('on upon')
const isFor = among('for out')

// "called it off", "called the vote off after the talks", "called them in", "called his mother"
function isSentFor(reading: Reading, at: number, last: number): boolean {
  const { bits, tokens } = reading
  if (hasBit(bits, at - 1, Is.preposition)) return false
  const isAlone = hasBit(bits, at, Is.object)
  const end = isAlone ? at : phraseStartingAt(reading, at, last)?.last
  if (end === undefined) return false
  if (isAway(tokens, end + 1)) return true
  if (!isAlone) return end === last && isOwn(tokens, at) && isKin(tokens, last)
  // "called him to the pier"
  if (tokens[end + 1]?.lower === 'to' && hasBit(bits, end + 2, Is.determiner | Is.capital)) return true
  return isHere(tokens, end + 1) && (end + 1 >= last || hasBit(bits, end + 2, Is.preposition | Is.time))
}
const isAway = among('off back together home')
const isHere = among('in up over at')
const isKin = among(
  'mother father parents wife husband son daughter brother sister lawyer doctor friend friends office',
)

// "called a donor to ask for money", "called the office from her phone", "called it into question"; not "called Vik unfit
// to lead"
function isAsked(reading: Reading, at: number, last: number): boolean {
  const { bits, tokens } = reading
  const isAlone = hasBit(bits, at, Is.object) || (isThis(tokens, at) && isInto(tokens, at + 1))
  const end = isAlone ? at : phraseStartingAt(reading, at, last)?.head.last
  if (end === undefined) return false
  if (isInto(tokens, end + 1) && isDoubt(tokens, end + 2)) return true
  if (isBy(tokens, end + 1) && isPhone(tokens, headOf(reading, end + 2, last))) return true
  const isSomebody = hasBit(bits, end, Is.capital | Is.role | Is.object) || agent.test(tokens[end]?.lower ?? '')
  return isSomebody && isInfinitiveAt(reading, end + 1)
}
const agent = /(?:[^h]er|or|ist|ian)s?$/u
const headOf = (reading: Reading, at: number, last: number): number =>
  phraseStartingAt(reading, at, last)?.head.last ?? at
const isBy = among('by from on')
const isPhone = among('phone telephone radio cellphone mobile')
const isInto = among('into')
const isThis = among('this that these those')
const isDoubt = among('question doubt')

// "called an emergency meeting", "called the police"; not "called for a meeting", "called the meeting a farce".
function isConvened({ bits, tokens }: Reading, at: number, last: number): boolean {
  // "called down from a window"
  if (isParticle(tokens, at)) return true
  // "called her vote for it a mistake"
  if (hasBit(bits, at - 1, Is.preposition) || isOwn(tokens, at)) return false
  let end = at
  while (end <= last && !hasBit(bits, end, Is.preposition | Is.comma | Is.time | Is.subordinator)) end++
  return summoned.test(tokens[end - 1]?.lower ?? '')
}

const isParticle = among('down up over round back')
const isOwn = among('his her its their my our your')

const summoned =
  /^(?:meeting|session|summit|vote|election|elections|referendum|strike|conference|police|ambulance|911|999|doctor|witness|witnesses|timeout|penalty|bluff)$/u

// "called Vik", "called the Tide on Monday", "called on Halden Pumps", "the crew in Moss called the Sea Guard was sent
// home", not "called Vik a fool"
function isRung({ bits, tokens }: Reading, at: number, last: number): boolean {
  const name = tokens[at]?.lower === 'the' ? at + 1 : at
  let end = name
  while (end <= last && (hasBit(bits, end, Is.capital) || isInName(tokens, end))) end++
  const behind = Is.comma | Is.time | Is.subordinator | Is.auxiliary
  return end > name && (end > last || hasBit(bits, end, behind))
}
const leadsToDeed = (tokens: Reading['tokens'], at: number): boolean =>
  tokens.slice(at + 1, at + 12).some(({ lower }) => lower === 'to')
const isInName = among('- &')
