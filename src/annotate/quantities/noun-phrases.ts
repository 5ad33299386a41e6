import type { Document, Span } from '../types.ts'
import { isGerund, isGlued, lowerAt, words } from './neighbours.ts'
import { isInside } from './inside-phrase.ts'
import { isScale } from './number-words.ts'
import { determiners, indefinite, ofWord, owners } from './determiners.ts'
import { isVerbAt } from './verb-at.ts'
import { adverbs, auxiliaries } from './verbs.ts'

type Tokens = Document['tokens']

/** A noun phrase by its tokens, both ends inclusive. */
export type Phrase = { readonly first: number; readonly last: number }

/** Prepositions that tie another noun to a phrase: `share of women on boards`. */
export const ties = words(
  'of in on for at from to through among with between by against into near across around inside outside',
)
const times = words('year month week day night quarter decade season summer winter spring autumn fall')
const longest = 14

/** The noun phrase that ends at a token, no further left than `floor`, with what prepositions tie to it. */
export function phraseBefore(tokens: Tokens, end: number, floor: number): Phrase | undefined {
  let phrase = plainBefore(tokens, end, floor)
  for (let joins = 0; phrase && joins < 3; joins++) {
    const before =
      determiners.at(tokens, phrase.first - 1) || owners.at(tokens, phrase.first - 1)
        ? phrase.first - 2
        : phrase.first - 1
    const link = isAct(tokens, before) ? before - 1 : before
    if (link <= floor || !isTie(tokens, link) || isVerbAt(tokens, link - 1) || isTime(tokens, link - 1)) break
    // "was sitting on reserves of"
    if (isGerund(tokens, link - 1) && auxiliaries.at(tokens, link - 2)) break
    const head = plainBefore(tokens, link - 1, floor)
    if (!head || head.last !== link - 1) break
    if (isApart(tokens, link, head, floor)) break
    phrase = { first: head.first, last: phrase.last }
  }
  return phrase
}

// "support for adopting the euro"
const isAct = (tokens: Tokens, at: number): boolean => isGerund(tokens, at) && beforeDoing.at(tokens, at - 1)
const beforeDoing = words('for of against in from')

// "signed him for a fee", "went 40 miles in winds": of its own; not "the wait for a bed", which opens its clause.
function isApart(tokens: Tokens, link: number, head: Phrase, floor: number): boolean {
  if (tokens[head.first - 1]?.kind === 'number' && hasVerb(tokens, head.first - 2, floor)) return true
  const opening = determiners.at(tokens, head.first - 1) ? head.first - 1 : head.first
  // "asked the court for terms", "fined the firm for spills"
  if (lowerAt(tokens, link) === 'for' && asking.at(tokens, opening - 1)) return true
  return apart.at(tokens, link) && indefinite.at(tokens, link + 1) && opening > floor
}
const asking = words(
  'ask asks asked asking beg begged fine fines fined fining sue sued suing charge charged thank thanked blame blamed praise praised arrest arrested jail jailed prosecute prosecuted punish punished compensate compensated',
)
const apart = words('for at with')

// "went 40 miles in winds", where "900 dockers at six ports" is one phrase
function hasVerb(tokens: Tokens, from: number, floor: number): boolean {
  for (let at = from; at >= floor; at--) if (isVerbAt(tokens, at)) return true
  return false
}

// "struck on Friday at a depth"
const isTime = words(
  'am a.m am. a.m. pm p.m pm. p.m. monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow',
).at

// "profit before tax"
const isTie = (tokens: Tokens, link: number): boolean =>
  ties.at(tokens, link) || lowerAt(tokens, link) === 'per' || (order.at(tokens, link) && deducted.at(tokens, link + 1))
const order = words('before after')
const deducted = words('tax taxes interest')

/** The noun phrase that ends at a token, up to the first preposition; an article opens it. */
function plainBefore(tokens: Tokens, end: number, floor: number): Phrase | undefined {
  let last = end
  while (last >= floor && isSkippable(tokens, last)) last--
  let first = last + 1
  while (
    first - 1 >= floor &&
    last - first < longest &&
    isInside(tokens, first - 1) &&
    !objects.at(tokens, first - 1)
  ) {
    first--
    if (determiners.at(tokens, first) || owners.at(tokens, first)) break
    // "can impose penalties"
    if (modals.at(tokens, first - 1)) {
      first++
      break
    }
  }
  return trimmed(tokens, first, last)
}

const modals = words('can could will would may might must should shall')

// "accused him of hiding losses"
const objects = words('him them us me')

/** The noun phrase that begins at a token, no further right than `ceiling`; `tied` goes on over prepositions. */
export function phraseAfter(tokens: Tokens, start: number, ceiling: number, tied = ofWord): Phrase | undefined {
  let last = start - 1
  while (last + 1 <= ceiling && last - start < longest) {
    const next = last + 1
    const joins = next > start && tied.at(tokens, next) && isInside(tokens, next + 1)
    if (!joins && !isInside(tokens, next) && !(determiners.at(tokens, next) && (next === start || last >= start))) break
    if (next > start && determiners.at(tokens, next) && !tied.at(tokens, last)) break
    if (next > start && (fates.at(tokens, next) || isDoing(tokens, next))) break
    // "12 guests whose trips", "cost 200 families their homes"
    if (next > start && owners.at(tokens, next) && !tied.at(tokens, last)) break
    if (longer.at(tokens, next + 1) && lowerAt(tokens, next) === 'no') break
    if (times.at(tokens, next + 1) && dating.at(tokens, next)) break
    last = next
  }
  return trimmed(tokens, start, last)
}
const dating = words('last next')

// "left 410 people dead", "found four of them guilty"
// "74 ships waiting offshore", "640 investors seeking £31 million"
const isDoing = (tokens: Tokens, at: number): boolean =>
  isGerund(tokens, at) && isMany(tokens, at - 1) && !isMany(tokens, at + 1) && !isMany(tokens, at + 2)
const isMany = (tokens: Tokens, at: number): boolean =>
  /^(?:\p{Ll}{3,}s|people|men|women|children|staff|police)$/u.test(lowerAt(tokens, at))
const fates = words('still already also never dead guilty alive homeless unhurt unharmed stranded short')

// "hospitals no longer work"
const longer = words('longer')

const isSkippable = (tokens: Tokens, index: number): boolean => adverbs.at(tokens, index) && !kept.at(tokens, index)
const kept = words('total record')

/** A phrase without the article, adverb or loose mark at its edges; undefined if nothing is left. */
function trimmed(tokens: Tokens, first: number, last: number): Phrase | undefined {
  let from = first
  let to = last
  while (from <= to && (isEdge(tokens, from) || isMagnitude(tokens, from))) from++
  while (
    to >= from &&
    (ties.at(tokens, to) || degrees.at(tokens, to) || determiners.at(tokens, to) || looseMarks.at(tokens, to))
  )
    to--
  // "£2.4 million had been set aside": a sum, not a noun.
  return from <= to && !isScale(tokens, to) ? { first: from, last: to } : undefined
}

// "9.4 million people"
const isMagnitude = (tokens: Tokens, at: number): boolean => isScale(tokens, at) && tokens[at - 1]?.kind === 'number'

// "120 beads some 3,200 years ago"
const degrees = words('some about nearly almost around roughly such already here together each')
const looseMarks = words('- – / &')
const edgeMarks = words("- – ’ ' / & 's ’s '' ’’")

const isEdge = (tokens: Tokens, index: number): boolean =>
  determiners.at(tokens, index) ||
  lowerAt(tokens, index) === 'of' ||
  (isSkippable(tokens, index) && !(tokens[index + 1]?.text === '-' && isGlued(tokens, index))) ||
  edgeMarks.at(tokens, index)

/** A phrase without the possessive pronoun before it. */
export const withoutOwner = (tokens: Tokens, phrase: Phrase): Phrase =>
  owners.at(tokens, phrase.first) && phrase.first < phrase.last ? { ...phrase, first: phrase.first + 1 } : phrase

/** The text of a phrase. */
export const textOf = ({ text, tokens }: Document, { first, last }: Phrase): string => {
  const span: Span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  return text.slice(span.start, span.end)
}
