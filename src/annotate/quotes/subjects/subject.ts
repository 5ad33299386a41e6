import { among } from '../../vocabulary.ts'
import { describedBefore } from '../phrases/described.ts'
import { governing } from '../phrases/governing.ts'
import { phraseEndingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isBetween, withPartners } from '../phrases/partners.ts'
import { beforeVerbGroup } from '../phrases/verb-group.ts'
import { isContracted } from '../reading/contracted.ts'
import { isNominative } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { agentIn } from './agent-of-infinitive.ts'
import { phraseBeforeAside, phraseBeforeOrigin } from './before-aside.ts'
import { beforePlaces } from './before-places.ts'
import { beforeSetting, isRelativeSubject } from './before-setting.ts'
import { behindSpeaking } from './behind-speaking.ts'
import { conjunctionBefore } from './circumstance.ts'
import { contactBefore } from './contact-before.ts'
import { deedBefore } from './deed.ts'
import { subjectOfList } from './listed-verb.ts'
import { namedBefore, withStrayComma } from './named-before.ts'
import { afterObject } from './reduced-subject.ts'
import { relativeBefore } from './relative-before.ts'
import { endsRelative } from './relative-end.ts'
import { sharedSubject, type Subject } from './shared-subject.ts'
import { spentBefore } from './spent.ts'

/** Who does what the verb at `verb` says, in the part of the sentence from `floor` on. */
export function subjectBefore(reading: Reading, verb: number, floor: number): Subject | undefined {
  const { bits, tokens } = reading
  const deed = hasBit(bits, verb, Is.gerund) ? spentBefore(reading, verb) : deedBefore(reading, toBefore(bits, verb))
  if (deed !== undefined && deed > floor) return subjectBefore(reading, deed, floor)
  const at = beforeSetting(reading, beforeVerbGroup(reading, verb, floor), floor)
  if (at < floor) return undefined
  if (tokens[at + 1]?.lower === 'to' && governing(reading, at + 1) === 'noun') return subjectOfNoun(reading, at, floor)
  if (isContracted(reading, at)) return { phrase: single(at), rule: 'subject' }
  const bit = bits[at] ?? 0
  // "Vik paused, then said so"
  const isThen = (bit & Is.comma) > 0 && tokens[at + 1]?.lower === 'then'
  if (bit & Is.conjunction || isThen) return sharedSubject(reading, at, floor)
  const joined = bit & Is.comma ? conjunctionBefore(reading, at, floor) : undefined
  if (joined !== undefined) return sharedSubject(reading, joined, floor)
  const listed = at === verb - 1 ? subjectOfList(reading, at, floor) : undefined
  if (listed) return { phrase: listed, rule: 'shared-subject' }
  const relative = relativeBefore(reading, at, floor)
  if (relative !== undefined) return { phrase: single(relative), rule: 'relative' }
  if (bit & (Is.comma | Is.dash) || endsRelative(reading, at, floor)) {
    const described = phraseBeforeAside(reading, at, floor) ?? withStrayComma(reading, at, verb, floor)
    return described && { phrase: withPartners(reading, described, floor), rule: 'subject-before-aside' }
  }
  if (isRelativeSubject(tokens, at)) return { phrase: single(at), rule: 'relative' }
  return subjectEndingAt(reading, at, verb, floor)
}

// Whom the noun phrase that ends at `at` stands for, or leads back to.
function subjectEndingAt(reading: Reading, at: number, verb: number, floor: number): Subject | undefined {
  const { bits, tokens } = reading
  const speaking = behindSpeaking(reading, at, floor)
  if (speaking) return { phrase: speaking, rule: 'subject' }
  const phrase = phraseEndingAt(reading, at, floor)
  const described = isDescribing(reading, phrase, verb) ? describedBefore(reading, at, floor) : undefined
  const name = described && namedBefore(reading, described, verb, floor)
  if (name) return { phrase: name, rule: 'subject-before-aside' }
  if (described) return { phrase: withPartners(reading, described, floor), rule: 'subject' }
  const agent = phrase && tokens[at + 1]?.lower === 'to' ? agentIn(reading, phrase) : undefined
  if (agent) return { phrase: agent, rule: 'subject' }
  // "The board voted 5–2 to ask": the figures ask nothing.
  if (phrase?.first === phrase?.last && hasBit(bits, at, Is.number) && tokens[verb - 1]?.lower === 'to')
    return undefined
  const contact = phrase && tokens[phrase.last + 1]?.lower === 'to' ? contactBefore(reading, phrase.first) : undefined
  if (contact !== undefined && contact > floor) return subjectBefore(reading, contact, floor)
  // "Vik stood at the pier to say so": what Vik stood there for.
  if (phrase && tokens[phrase.last + 1]?.lower === 'to' && isPlaced(reading, phrase.first - 1))
    return sharedSubject(reading, phrase.first - 1, floor)
  // "the formula it must use says": a verb, and nobody.
  if (phrase?.first === phrase?.last && phrase && isModal(reading, phrase.first - 1)) return undefined
  // "a letter to urge states to admit it": nobody does yet.
  if (phrase && tokens[phrase.first - 1]?.lower === 'to' && reading.cues.get(phrase.first)?.form === 'base')
    return undefined
  const reduced = phrase && afterObject(reading, phrase)
  if (reduced) return { phrase: reduced, rule: 'subject' }
  const origin = phrase && phraseBeforeOrigin(reading, phrase, floor)
  if (origin) return { phrase: origin, rule: 'subject-before-aside' }
  const named = phrase && namedBefore(reading, phrase, verb, floor)
  if (named) return { phrase: named, rule: 'subject-before-aside' }
  const residents = phrase && beforePlaces(reading, phrase, floor)
  if (residents) return { phrase: residents, rule: 'subject' }
  return phrase && { phrase: withPartners(reading, phrase, floor), rule: 'subject' }
}

// "to forcefully say"
const toBefore = (bits: Int32Array, verb: number): number => (hasBit(bits, verb - 1, Is.adverb) ? verb - 2 : verb - 1)

// Not behind "and", where a subject is new, before an infinitive, "asked the crew to say", nor from a pronoun on.
function isDescribing(reading: Reading, phrase: NounPhrase | undefined, verb: number): boolean {
  const { bits, tokens } = reading
  if (!phrase) return true
  const isNew = hasBit(bits, phrase.first - 1, Is.conjunction) && !hasBit(bits, phrase.first, Is.past)
  if (isNew && !isBetween(reading, phrase.first - 2)) return false
  const isAsked = tokens[verb - 1]?.lower === 'to' && tokens[phrase.last + 1]?.lower === 'to'
  return !isAsked && !isNominative(tokens, phrase.last)
}

const isPlaced = ({ bits, tokens }: Reading, at: number): boolean => (bits[at] ?? 0) > 0 && isAt(tokens, at)
const isAt = among('at in on before outside inside')

const isModal = ({ tokens, bits }: Reading, at: number): boolean =>
  isModalWord(tokens, at) && !hasBit(bits, at, Is.capital)
const isModalWord = among('can could will would may might must should shall to')

// "Vik had no right to say": who has the right speaks; "the right to say" alone leaves nobody.
function subjectOfNoun(reading: Reading, noun: number, floor: number): Subject | undefined {
  const shared = sharedSubject(reading, noun + 1, floor)
  return shared && shared.phrase.last < noun ? shared : undefined
}
