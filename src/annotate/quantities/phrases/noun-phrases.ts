import type { Document, Span } from '../../types.ts'
import { endsInTime } from '../times/ends-in-time.ts'
import { beforeBracket } from './brackets.ts'
import { determiners, ofWord, owners, phraseOpeners } from './determiners.ts'
import { isInside } from './inside-phrase.ts'
import { noAdverbs } from './ly-words.ts'
import { isGerund, lowerAt, words } from './neighbours.ts'
import { isTie } from './noun-ties.ts'
import { isInitial, trimmed } from './phrase-edges.ts'
import { endsPhrase } from './phrase-stops.ts'
import { isApart, isRate } from './phrases-apart.ts'
import { plainBefore, longestPhrase } from './plain-phrases.ts'
import { isVerbAt } from './verb-at.ts'
import { auxiliaries } from './verbs.ts'
import { wholeAccount } from './whole-account.ts'

type Tokens = Document['tokens']

/** A noun phrase by its tokens, both ends inclusive. */
export type Phrase = { readonly first: number; readonly last: number }

/** The noun phrase that ends at a token, no further left than `floor`, with what prepositions tie to it. */
export function phraseBefore(tokens: Tokens, end: number, floor: number): Phrase | undefined {
  let phrase = plainBefore(tokens, end, floor)
  for (let joins = 0; phrase && joins < 3; joins++) {
    const own = degreeStart(tokens, numberStart(tokens, phrase.first))
    const before = phraseOpeners.at(tokens, own - 1) ? own - 2 : own - 1
    const link = isAct(tokens, before) ? before - 1 : before
    if (link <= floor || !isTie(tokens, link) || isVerbAt(tokens, link - 1) || endsInTime(tokens, link)) break
    // "was spread by winds", ", fuelled by growth in rents"
    if (lowerAt(tokens, link) === 'by' && (auxiliaries.at(tokens, link - 2) || isDoneAside(tokens, link - 1))) break
    // "based on a yield of"
    if (lowerAt(tokens, link - 1) === 'based') break
    // "sensitive to rates"
    if (lowerAt(tokens, link) === 'to' && turned.at(tokens, link - 1)) break
    // "was sitting on reserves of"
    if (isGerund(tokens, link - 1) && auxiliaries.at(tokens, link - 2)) break
    const end = beforeBracket(tokens, isOutOf(tokens, link) ? link - 2 : link - 1, floor)
    const head = plainBefore(tokens, end, floor)
    if (!head || head.last !== end || isHow(tokens, head)) break
    if (isApart(tokens, link, head, floor) || isRate(tokens, head.first)) break
    phrase = { first: head.first, last: phrase.last }
  }
  return phrase && wholeAccount(tokens, phrase)
}

// "made locally from gas"
const isHow = (tokens: Tokens, { first, last }: Phrase): boolean =>
  first === last && /^\p{Ll}{4,}ly$/u.test(tokens[first]?.text ?? '') && !noAdverbs.at(tokens, first)

const turned = words(
  'sensitive subject vulnerable similar equal close open due exposed linked tied related prone immune resistant accustomed attached opposed committed',
)

// "the price of the most costly homes"
const degreeStart = (tokens: Tokens, first: number): number =>
  degrees.at(tokens, first - 1) && phraseOpeners.at(tokens, first - 2) ? first - 1 : first
const degrees = words('most least')

// "prices in the 70 biggest cities"
function numberStart(tokens: Tokens, first: number): number {
  const isCounted = tokens[first - 1]?.kind === 'number' && !isVerbAt(tokens, first)
  if (!isCounted) return first
  // "an index of 30 chipmakers"
  if (lowerAt(tokens, first - 2) === 'of' && sets.at(tokens, first - 3)) return first - 1
  return lowerAt(tokens, first - 2) === 'the' && places.at(tokens, first - 3) ? first - 1 : first
}
const sets = words('index gauge basket average panel survey poll group list fleet network coalition')
const places = words('in across among')

// "people out of work", "boats out of service", not "five out of six"
const isOutOf = (tokens: Tokens, link: number): boolean =>
  lowerAt(tokens, link) === 'of' &&
  lowerAt(tokens, link - 1) === 'out' &&
  /(?:s|people|men|children)$/u.test(lowerAt(tokens, link - 2))

const isDoneAside = (tokens: Tokens, at: number): boolean =>
  /[^e]ed$/u.test(lowerAt(tokens, at)) &&
  (lowerAt(tokens, at - 1) === ',' ||
    // "destroyed or damaged by the fires"
    (joints.at(tokens, at - 1) && /[^e]ed$/u.test(lowerAt(tokens, at - 2))))
const joints = words('and or')

// "support for adopting the euro"
const isAct = (tokens: Tokens, at: number): boolean => isGerund(tokens, at) && beforeDoing.at(tokens, at - 1)
const beforeDoing = words('for of against in from')

/** The noun phrase that begins at a token, no further right than `ceiling`; `tied` goes on over prepositions. */
export function phraseAfter(tokens: Tokens, start: number, ceiling: number, tied = ofWord): Phrase | undefined {
  let last = start - 1
  while (last + 1 <= ceiling && last - start < longestPhrase) {
    const next = last + 1
    const joins = next > start && tied.at(tokens, next) && isInside(tokens, next + 1)
    if (!joins && !isInside(tokens, next) && !(determiners.at(tokens, next) && (next === start || last >= start))) break
    if (next > start && determiners.at(tokens, next) && !tied.at(tokens, last) && !isInitial(tokens, next)) break
    // "12 guests whose trips", "cost 200 families their homes"
    if (next > start && owners.at(tokens, next) && !tied.at(tokens, last)) break
    if (endsPhrase(tokens, next, next > start)) break
    last = next
  }
  return trimmed(tokens, start, last)
}

/** A phrase without the possessive pronoun before it. */
export const withoutOwner = (tokens: Tokens, phrase: Phrase): Phrase =>
  owners.at(tokens, phrase.first) && phrase.first < phrase.last ? { ...phrase, first: phrase.first + 1 } : phrase

/** The text of a phrase. */
export const textOf = ({ text, tokens }: Document, { first, last }: Phrase): string => {
  const span: Span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  return text.slice(span.start, span.end)
}
