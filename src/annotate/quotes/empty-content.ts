import { among } from '../vocabulary.ts'
import type { CueForm } from './cue-forms.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'
import { startsWithSmall } from '../characters.ts'

/** Whether what begins at `at` is no content at all: "this, but …", "to a request for comment", "not to be named". */
export function isEmpty(reading: Reading, at: number, last: number, { entry }: CueForm): boolean {
  const { tokens, bits } = reading
  const word = tokens[at]?.lower ?? ''
  if (judging.has(entry.lemma) && isJudgedAlone(reading, at, last)) return true
  if (
    isBare(tokens, at) &&
    (last === at || ((bits[at + 1] ?? 0) & (Is.comma | Is.colon | Is.subordinator) && !comparesNext(tokens, at + 1)))
  )
    return true
  if (last === at && entry.lemma !== 'defend' && isReflexive(tokens, at)) return true
  // "rejected such words": what was said before.
  if (word === 'such' && last - at < 2) return true
  if (word === 'to' && tokens[at + 1]?.lower === 'be' && !emptyBy.has(entry.lemma)) return isNaming(tokens, at + 2)
  return emptyBy.get(entry.lemma)?.(reading, at, last) ?? false
}

// "kept repeating himself"
const isReflexive = among('himself herself itself themselves myself')

type IsEmpty = (reading: Reading, at: number, last: number) => boolean

const isAnswered: IsEmpty = ({ bits, tokens }, at, last) => {
  if ((bits[at] ?? 0) & Is.mark) return false
  for (let i = at; i < last; i++) if (isRequest(tokens, i)) return isPurpose(tokens, i + 1)
  return false
}
const isRequest = among('request requests')
const isPurpose = among('for seeking')
const isNaming = among('named identified quoted')

// "quoted Vik as saying": the words come behind "saying".
const isQuotedAs: IsEmpty = ({ tokens }, _at, last) => tokens[last + 1]?.lower === 'as' && isSaying(tokens, last + 2)
const isSaying = among('saying telling warning arguing')

// "condemned the plan" says that it is condemned, not a word of how; "praised it" no more.
const isJudgedAlone: IsEmpty = ({ bits, tokens }, at, last) => {
  const bit = bits[at] ?? 0
  if (last === at && bit & (Is.object | Is.pronoun)) return true
  return last - at < 2 && (bit & Is.determiner) > 0 && startsWithSmall(tokens[last]?.text ?? '')
}

// "called an emergency meeting", "called the police"; not "called for a meeting", "called the meeting a farce".
function isSummons({ bits, tokens }: Reading, at: number, last: number): boolean {
  if ((bits[at - 1] ?? 0) & Is.preposition) return false
  let end = at
  while (end <= last && !((bits[end] ?? 0) & (Is.preposition | Is.comma | Is.time))) end++
  return summoned.test(tokens[end - 1]?.lower ?? '')
}

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

const isHeld = among('lives title crown prize medal trophy')

// "compared it to a storm", not "compares the years in constant prices".
function hasLink(tokens: Reading['tokens'], at: number, last: number): boolean {
  for (let i = at; i <= last; i++) if (isLink(tokens, i)) return true
  return false
}

const judging: ReadonlySet<string> = new Set(
  'condemn denounce praise applaud hail attack slam blast mock thank congratulate criticize criticise offer name address'.split(
    ' ',
  ),
)
/** What says that nothing is said with a verb, by the verb. */
const emptyBy: ReadonlyMap<string, IsEmpty> = new Map<string, IsEmpty>([
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
  ['compare', ({ tokens }, at, last) => !hasLink(tokens, at, last)],
  ['liken', ({ tokens }, at, last) => !hasLink(tokens, at, last)],
  ['quote', isQuotedAs],
  ['cite', isQuotedAs],
  ['respond', isAnswered],
  ['reply', isAnswered],
])
const isTopic = among('on about')

const comparesNext = among('than as')
const isBare = among('this that so more much nothing anything something otherwise little basically')
const isLink = among('to with')
