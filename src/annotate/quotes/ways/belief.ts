import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { clauseBehind } from '../content/content-end.ts'
import { isFinite } from '../content/that-word.ts'
import { placeOf } from '../cues/background.ts'
import { beliefs } from '../cues/leads.ts'
import { opensClause, opensFinite } from '../cues/opens-finite.ts'
import { isUnreal } from '../cues/unreal.ts'
import { canSpeak } from '../phrases/can-speak.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { isCondition, isNegated } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'

/**
 * What a verb of belief attributes to a third person: `'Vik believes that it leaks'` → Vik says "it leaks"; and what
 * somebody makes clear.
 */
export function atBelief(reading: Reading, last: number, near: Run): Attribution | undefined {
  const made = madeClearAt(reading, last)
  // "worried aloud that"
  const at = made ?? (isManner(reading.tokens, last) ? last - 1 : last)
  const lemma = made === undefined ? lemmaAt(reading, at) : 'make clear'
  const isThat = reading.tokens[last + 1]?.lower === 'that'
  const isWish = made !== undefined && isWished(reading.tokens, at - 2)
  if (!lemma || last + 2 > near.last || (isUnreal(reading, at) && !isWish)) return undefined
  if (reading.tokens[at]?.lower === 'make' && !isWish) return undefined
  // "made it clear the pier leaks"
  const before = isThat || hasBit(reading.bits, last + 1, Is.time) ? last + 1 : last
  const opens = made === undefined ? opensFinite : opensClause
  if (isThat ? isFinite(reading, last + 2) : !opens(reading, before + 1, near.last)) return undefined
  const speaker = subjectBefore(reading, at, near.first)?.phrase
  if (!speaker || !isThirdPerson(reading, speaker, near)) return undefined
  if (!isThat && isDescribing(reading, speaker)) return undefined
  const said = clauseBehind(reading, before, near.last, placeOf(reading, at, near.first))
  if (!said || !hasVerb(reading, said.first, said.last)) return undefined
  return {
    cue: { first: at, last: made === undefined ? at : last },
    lemma,
    class: lemma === 'doubt' || isNegated(reading.tokens, at) ? 'denial' : 'claim',
    speaker,
    addressee: null,
    via: [],
    pieces: [said],
    rule: 'subject',
  }
}

// "the pier that Vik believes the crew built", "divers who think it leaks"
const isDescribing = ({ bits, tokens }: Reading, { first }: NounPhrase): boolean =>
  hasBit(bits, first - 1, Is.relative | Is.question) || (isWho(tokens, first) && !hasBit(bits, first - 1, Is.comma))
const isWho = among('who that')

// "made clear", "makes it very clear"
function madeClearAt({ bits, tokens }: Reading, last: number): number | undefined {
  if (tokens[last]?.lower !== 'clear' || hasBit(bits, last, Is.inside)) return undefined
  let at = last - 1
  while (at > last - 3 && isBetween(tokens, at)) at--
  return isMaking(tokens, at) ? at : undefined
}
const isMaking = among('make makes made')
// "wished to make it clear that"
const isWished = among('want wants wanted wish wishes wished like keen')
const isBetween = among('it very quite perfectly abundantly equally')

// "hopes that" is a noun too: only a name or a pronoun tells the verb.
function lemmaAt({ bits, tokens }: Reading, at: number): string | undefined {
  if (hasBit(bits, at, Is.inside | Is.capital)) return undefined
  const word = tokens[at]?.lower ?? ''
  if (isNounToo(tokens, at) && !hasBit(bits, at - 1, Is.pronoun | Is.capital | Is.relative)) return undefined
  return lemmas.get(word)
}

const lemmas: ReadonlyMap<string, string> = new Map(
  beliefs.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)),
)
const isManner = among('aloud privately publicly openly strongly firmly')
const isNounToo = among('hope hopes doubt doubts worry worries suspects thought bet bets')

const isThirdPerson = (reading: Reading, speaker: NounPhrase, near: Run): boolean =>
  !isNobody(reading.tokens, speaker.last) &&
  !isCondition(reading.tokens, speaker.first - 1) &&
  !hasBit(reading.bits, speaker.first - 1, Is.auxiliary | Is.verb | Is.past) &&
  canSpeak(reading, speaker, near)
const isNobody = among("it there this that i we you i've i’ve we've we’ve i'd i’d we'd we’d nobody")
