import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isInfinitiveAt } from '../phrases/infinitive.ts'
import { phraseStartingAt, single } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { isOccasionAt } from './occasion.ts'

/** Whether a preposition of a cue's frame, at `at`, brings what is said, "spoke of the storm", not where or to whom. */
export function bringsTopic(reading: Reading, at: number, limit: number, { entry }: CueForm): boolean {
  const { bits, tokens } = reading
  const word = tokens[at]?.lower ?? ''
  // "wrote in a blog post"
  if (word === 'in' && isOccasionAt(reading, at, limit)) return false
  // "wrote to the investors": who reads it.
  if (word === 'to' && isHeard.has(entry.lemma) && !hasBit(bits, at + 1, Is.mark)) return false
  // "appealed to the crew to row", not "to the court"; "pleaded with the crew not to row"
  if (word === askedWith.get(entry.lemma) && !isAskedTo(reading, at + 1, limit)) return false
  // "wrote on behalf of the crew"
  if (tokens[at + 1]?.lower === 'behalf') return false
  // "told the truth about it"
  if (entry.lemma === 'tell' && isTrueOrNot(tokens, at - 1)) return false
  // "wrote on North Pier, a website": where it stands.
  if (word === 'on' && isPut.has(entry.lemma) && isNameOnly(reading, at + 1, Is.preposition)) return false
  // "replied to Vik in a letter": who hears it.
  if (word === 'to' && isAnswered.has(entry.lemma) && isNameOnly(reading, at + 1, Is.preposition)) return false
  // "the goal that they agreed on in May": the topic stands before.
  if (hasBit(bits, at + 1, Is.preposition | Is.time) && startsWithSmall(tokens[at + 1]?.text ?? '')) return false
  return !isPartOfName(reading, at) && !isOwnVerb(reading, at + 1)
}

/** Whether a cue only tells what somebody answers: "responded on Friday to films that the crew had sent". */
export function isReaction({ bits, tokens }: Reading, verb: number, { entry }: CueForm): boolean {
  if (entry.lemma !== 'respond') return false
  let at = verb + 1
  while (hasBit(bits, at, Is.time | Is.adverb) || hasBit(bits, at + 1, Is.time)) at++
  const isWith = tokens.slice(at, at + 9).some(({ lower }) => lower === 'with')
  return isAnswering(tokens, at) && !isWith
}
const isAnswering = among('to by')

const askedWith: ReadonlyMap<string, string> = new Map([
  ['appeal', 'to'],
  ['plead', 'with'],
])

/** Whether somebody is asked to do something from `at` on: "the crew to row", "the crew of the boat not to row". */
export function isAskedTo(reading: Reading, at: number, limit: number): boolean {
  const whom = hasBit(reading.bits, at, Is.object) ? single(at) : phraseStartingAt(reading, at, limit)
  if (!whom) return false
  for (let to = whom.head.last + 1; to <= whom.last + 1; to++) if (isInfinitiveAt(reading, to)) return true
  return reading.tokens[whom.last + 1]?.lower === 'not' && isInfinitiveAt(reading, whom.last + 2)
}

const isTrueOrNot = among('truth lie lies')
const isHeard: ReadonlySet<string> = new Set(['write', 'say'])
const isAnswered: ReadonlySet<string> = new Set(['reply', 'respond'])
const isPut: ReadonlySet<string> = new Set(['write', 'post'])

function isNameOnly({ bits }: Reading, first: number, behind = 0): boolean {
  let at = first
  while (hasBit(bits, at, Is.capital | Is.number)) at++
  return at > first && hasBit(bits, at, Is.comma | Is.stop | Is.time | behind)
}

/** Whether a preposition names a topic: "complained about the noise", where "responded by leaving" says nothing. */
export const isTopical = among('about against for of')

// "spoke to President Lunes of Norway", "said on State of the Port"
const isPartOfName = ({ bits, tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'of' &&
  hasBit(bits, at - 1, Is.capital) &&
  hasBit(bits, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1, Is.capital)

// "all that the port had asked for were given", not "asked for help", "agreed to be"
const isOwnVerb = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.auxiliary) && !/^be(?:ing|en)?$/u.test(tokens[at]?.lower ?? '')
