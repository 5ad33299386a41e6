import type { Mention, Speaker } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { memory, type Cast } from './cast.ts'

/**
 * The body that spoke last, where somebody speaks by a noun for what it is: "Halden Pumps said so. “It leaks,” the company
 * said."; undefined where the noun says otherwise, or another body was named since.
 */
export function bodyAgain(
  reading: Reading,
  cast: Cast,
  phrase: NounPhrase,
  heard: Mention | undefined,
): Speaker | undefined {
  const { tokens } = reading
  const { first, last } = phrase
  if (!heard || last !== first + 1 || tokens[first]?.lower !== 'the' || !mayStandFor(tokens, last, heard))
    return undefined
  // "The retailer fell after the company said so": the retailer, be it the same or not.
  if (hasBit(reading.bits, first - 1, Is.subordinator | Is.relative)) return undefined
  return spokenAgain(reading, cast, first, last, heard)
}

/**
 * The body that spoke last, where "it" speaks: "Halden Pumps said so. The pumps leak, it said."; undefined where another
 * body was named since, or somebody unnamed spoke.
 */
export function itAgain(
  reading: Reading,
  cast: Cast,
  { speaker, cue }: Attribution,
  heard: Mention | undefined,
): Speaker | undefined {
  if (!heard || !speaker || speaker.first !== speaker.last || reading.tokens[speaker.first]?.lower !== 'it')
    return undefined
  // "It is so old that Vik called": what is far from its verb may be no speaker.
  const isNear = cue !== null && cue.first > speaker.last && cue.first - speaker.last < 4
  return isNear ? spokenAgain(reading, cast, speaker.first, speaker.last, heard) : undefined
}

function spokenAgain(
  { tokens, document }: Reading,
  cast: Cast,
  first: number,
  last: number,
  heard: Mention,
): Speaker | undefined {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  if (start - heard.end > memory || start < heard.end) return undefined
  if (cast.between(heard.end, start).some(({ type, actor }) => type === 'org' && actor !== heard.actor))
    return undefined
  return { start, end, actor: heard.actor, name: heard.name, text: document.text.slice(start, end) }
}

function mayStandFor(tokens: Reading['tokens'], at: number, { name }: Mention): boolean {
  if (isFirm(tokens, at)) return !isPublic.test(name) && !isGroup.test(name)
  return isAnyGroup(tokens, at) && !isPublic.test(name)
}

const isFirm = among('company firm')
const isAnyGroup = among('group organization organisation')

const isPublic =
  /\b(?:Ministry|Department|Court|Police|Government|Senate|House|Parliament|Congress|Committee|Commission|Council|Administration|Pentagon|Treasury|Army|Navy|University|Union|Party|Bureau|Service|Office|Board|Authority|Times|Post|News|Journal|Tribune|Herald)\b/u
const isGroup =
  /\b(?:Group of|Coalition|Alliance|Association|Society|Foundation|Institute|Federation|Network|Campaign|Center|Centre)\b/u

/** The body that a speaker names, if it is one, also in apposition: "the owner, Halden Pumps". */
export function bodyOf(cast: Cast, { actor, start, end }: Speaker): Mention | undefined {
  const named = cast.between(start, end + ', '.length + 1).findLast((mention) => mention.actor === actor)
  return named?.type === 'org' && named.rule !== 'government' ? named : undefined
}
