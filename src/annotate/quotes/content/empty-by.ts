import { isArticle, isIndefinite } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { isInfinitiveAt } from '../phrases/infinitive.ts'
import { endsInS, isAccusative, isAs, isTo } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { isBehindThat, isObject } from './kept-object.ts'
import { isMenaced } from './menaced.ts'
import { isPersonQuestioned } from './person-questioned.ts'
import { isPrizeClaimed } from './prize-claimed.ts'
import { isSummons } from './summons.ts'
import { isThing } from './things-offered.ts'

/** Whether the words from `at` to `last` are none that a verb reports. */
export type IsEmpty = (reading: Reading, at: number, last: number) => boolean

/** By its lemma, when what stands behind a verb is nothing that it says: "added two boats", "claimed the title". */
export const emptyBy: ReadonlyMap<string, IsEmpty> = new Map<string, IsEmpty>([
  // "added 1.4 millimetres to sea levels", "added as much as $40 to it"
  [
    'add',
    (reading, at, last) =>
      hasBit(reading.bits, at, Is.number) || isAsMuch(reading, at)
        ? !isBehindThat(reading, at)
        : isObject(reading, at, last),
  ],
  ['shout', isObject],
  // "said their farewells", "said goodbye to the crew"
  ['say', ({ tokens }, at, last) => isGreeting(tokens, at) || (last - at < 4 && isGreeting(tokens, last))],
  // "advised on the study"
  ['advise', ({ tokens }, at) => isTopic(tokens, at)],
  ['offer', isThing],
  // "ordered 500 boats"
  ['order', ({ tokens }, at) => /^\d/u.test(tokens[at]?.text ?? '') && endsInS(tokens, at + 1)],
  // "directed a film", "directed traffic to the pier"
  ['direct', (reading, at, last) => !holds(at + 1, last - 1, (i) => isInfinitiveAt(reading, i))],
  ['call', isSummons],
  // "charged a $100 fee"
  ['charge', ({ bits }, at, last) => anyHasBit(bits, at, last > at ? at + 3 : at + 1, Is.number)],
  ['question', isPersonQuestioned],
  ['claim', isPrizeClaimed],
  // "maintained a lead"
  [
    'maintain',
    (reading, at, last) =>
      isIndefinite(reading.tokens, at) ? !isBehindThat(reading, at) : isObject(reading, at, last),
  ],
  ['threaten', isMenaced],
  // "The race promises to be close"
  ['promise', ({ tokens }, at) => tokens[at - 1]?.lower === 'promises' && tokens[at + 1]?.lower === 'be'],
  ['project', isObject],
  // "dismissed an appeal", where "dismissed the petition as a joke" says something of it
  ['dismiss', isCase],
  ['reject', isCase],
  // "denied him a place"
  ['deny', ({ tokens }, at, last) => last > at && isAccusative(tokens, at)],
  // "compares the years in constant prices", where "compared it to a storm" says something of it
  ['compare', hasNoTo],
  // "portrayed the king in a film"
  ['portray', ({ tokens }, at, last) => !holds(at, last + 5, (i) => isAs(tokens, i))],
  ['liken', hasNoTo],
  // "quoted three divers": whose words, and not what words.
  ['quote', (reading, at, last) => isQuotedAs(reading, at, last) || !anyHasBit(reading.bits, at, last + 1, Is.mark)],
  ['cite', isQuotedAs],
  ['report', isQuotedAs],
  // "Writing in the Tide, Vik said so": where, and not what.
  ['write', ({ bits, tokens }, at, last) => isPlace(tokens, at - 1) && hasBit(bits, last, Is.capital) && last - at < 5],
  // "posted on Facebook a photo of the boat"
  ['post', ({ tokens }, at, last) => last > at + 2 && isArticle(tokens, at + 1) && isPicture(tokens, at + 2)],
  ['respond', isAnswered],
  ['reply', isAnswered],
])

const isAsMuch = ({ bits, tokens }: Reading, at: number): boolean =>
  isAs(tokens, at) && tokens[at + 1]?.lower === 'much' && anyHasBit(bits, at + 3, at + 5, Is.number)

function isCase({ tokens }: Reading, at: number, last: number): boolean {
  return holds(at, Math.min(last, at + 4), (i) => isPlea(tokens, i)) && !holds(at, last, (i) => isAs(tokens, i))
}
const isPlea = among(
  'appeal appeals petition petitions plea pleas motion motions lawsuit lawsuits suit suits application applications',
)
const isGreeting = among('farewell farewells goodbye goodbyes prayer prayers mass grace')
const isPicture = among('photo photograph picture video image clip link selfie screenshot')
const isTopic = among('on about')

// "responded to a request for comment"
function isAnswered({ bits, tokens }: Reading, at: number, last: number): boolean {
  if (hasBit(bits, at, Is.mark)) return false
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
const isPlace = among('in to')

function hasNoTo({ tokens }: Reading, at: number, last: number): boolean {
  return !holds(at, last, (i) => isTo(tokens, i))
}

// Whether the words from `first` to `last` hold one that `is` tells.
function holds(first: number, last: number, is: (at: number) => boolean): boolean {
  for (let at = first; at <= last; at++) if (is(at)) return true
  return false
}
