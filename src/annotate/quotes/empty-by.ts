import { among } from '../vocabulary.ts'
import { isIndefinite } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Whether the words from `at` to `last` are none that a verb reports. */
export type IsEmpty = (reading: Reading, at: number, last: number) => boolean

/** By its lemma, when what stands behind a verb is nothing that it says: "added two boats", "claimed the title". */
export const emptyBy: ReadonlyMap<string, IsEmpty> = new Map<string, IsEmpty>([
  // "added 1.4 millimetres to sea levels"
  ['add', ({ bits, tokens }, at) => ((bits[at] ?? 0) & Is.number) > 0 && tokens[at - 1]?.lower !== 'that'],
  // "advised on the study"
  ['advise', ({ tokens }, at) => isTopic(tokens, at)],
  // "offered 200"
  ['offer', ({ bits }, at, last) => last === at && ((bits[at] ?? 0) & Is.number) > 0],
  ['call', (reading, at, last) => isSummons(reading, at, last) || isRung(reading, at, last)],
  // "charged a $100 fee"
  [
    'charge',
    ({ bits }, at, last) =>
      ((bits[at] ?? 0) | (last > at ? (bits[at + 1] ?? 0) | (bits[at + 2] ?? 0) : 0)) & Is.number ? true : false,
  ],
  ['question', isQuestioned],
  ['claim', isTaken],
  // "maintained a lead", "denied him a place"
  ['maintain', ({ tokens }, at) => isIndefinite(tokens, at) && tokens[at - 1]?.lower !== 'that'],
  ['deny', ({ tokens }, at, last) => last > at && isGiven(tokens, at)],
  ['compare', ({ tokens }, at, last) => !hasLink(tokens, at, last)],
  // "portrayed the king in a film"
  ['portray', ({ tokens }, at, last) => !hasAs(tokens, at, last)],
  ['liken', ({ tokens }, at, last) => !hasLink(tokens, at, last)],
  ['quote', isQuotedAs],
  ['cite', isQuotedAs],
  // "Writing in the Tide, Vik said so": where, and not what.
  [
    'write',
    ({ bits, tokens }, at, last) => isPlace(tokens, at - 1) && ((bits[last] ?? 0) & Is.capital) > 0 && last - at < 5,
  ],
  ['respond', isAnswered],
  ['reply', isAnswered],
])
const isTopic = among('on about')
const isGiven = among('him them us me')

// "responded to a request for comment"
function isAnswered({ bits, tokens }: Reading, at: number, last: number): boolean {
  if ((bits[at] ?? 0) & Is.mark) return false
  for (let i = at; i < last; i++) if (isRequest(tokens, i)) return isPurpose(tokens, i + 1)
  return false
}
const isRequest = among('request requests')
const isPurpose = among('for seeking')
// "quoted Vik as saying": the words come behind "saying".
function isQuotedAs({ tokens }: Reading, _at: number, last: number): boolean {
  return tokens[last + 1]?.lower === 'as' && isSaying(tokens, last + 2)
}
const isSaying = among('saying telling warning arguing')

// "called an emergency meeting", "called the police"; not "called for a meeting", "called the meeting a farce".
function isSummons({ bits, tokens }: Reading, at: number, last: number): boolean {
  // "called down from a window"
  if (isParticle(tokens, at)) return true
  // "called her vote for it a mistake"
  if ((bits[at - 1] ?? 0) & Is.preposition || isOwn(tokens, at)) return false
  let end = at
  while (end <= last && !((bits[end] ?? 0) & (Is.preposition | Is.comma | Is.time))) end++
  return summoned.test(tokens[end - 1]?.lower ?? '')
}

const isParticle = among('down up over round back')
const isOwn = among('his her its their my our your')

const summoned =
  /^(?:meeting|session|summit|vote|election|elections|referendum|strike|conference|police|ambulance|911|999|doctor|witness|witnesses|timeout|penalty|bluff)$/u

// "called Vik", "called Vik on Monday", "called on Halden Pumps", not "called Vik a fool"
function isRung({ bits, tokens }: Reading, at: number, last: number): boolean {
  const before = tokens[at - 1]?.lower
  if ((before === 'on' && isTo(tokens, at)) || before === 'for' || before === 'out') return false
  let end = at
  while (end <= last && ((bits[end] ?? 0) & Is.capital || isInName(tokens, end))) end++
  return end > at && (end > last || ((bits[end] ?? 0) & (Is.comma | Is.time | Is.subordinator)) > 0)
}
const isTo = (tokens: Reading['tokens'], at: number): boolean =>
  tokens.slice(at + 1, at + 12).some(({ lower }) => lower === 'to')
const isInName = among('- &')

// "questioned a 34-year-old man"
function isQuestioned({ bits, tokens }: Reading, at: number, last: number): boolean {
  let end = at
  while (end <= last && !((bits[end] ?? 0) & (Is.preposition | Is.comma | Is.relative | Is.subordinator))) end++
  return questioned.test(tokens[end - 1]?.lower ?? '')
}

const questioned =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|teenagers?|people|suspects?|witness(?:es)?|drivers?|him|her|them|residents|students|prisoners?)$/u

// "claimed the lives of two", "claimed the world title".
function isTaken(reading: Reading, at: number, last: number): boolean {
  for (let i = at; i <= last && i < at + 4; i++) if (isHeld(reading.tokens, i)) return true
  return false
}

const isHeld = among('lives title crown prize medal trophy asylum nomination')

// "compared it to a storm", not "compares the years in constant prices".
function hasLink(tokens: Reading['tokens'], at: number, last: number): boolean {
  for (let i = at; i <= last; i++) if (isLink(tokens, i)) return true
  return false
}

const isLink = among('to')

function hasAs(tokens: Reading['tokens'], at: number, last: number): boolean {
  for (let i = at; i <= last + 5; i++) if (isAs(tokens, i)) return true
  return false
}
const isAs = among('as')
const isPlace = among('in to')
