import { among } from '../../vocabulary.ts'
import type { Content } from '../content/content-after.ts'
import { turnsTo } from '../phrases/governing.ts'
import { isIfOrUnless, isIOrWe, isNegated, isNever } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { deedBefore } from '../subjects/deed.ts'
import type { CueForm } from './cue-forms.ts'
import { refusalBefore } from './refusal.ts'

/** Whether the verb at `verb` tells what might be said, not what was: "to discuss the plan", "could criticise it". */
export function isUnreal(reading: Reading, verb: number): boolean {
  const { bits, tokens } = reading
  let at = verb - 1
  while (hasBit(bits, at, Is.adverb)) at--
  // "could no longer defend it"
  if (tokens[at]?.lower === 'longer') at -= 2
  // "Will called for it"
  return unreal(tokens, at) && bits[at] !== Is.capital && !turnsTo(reading, at) && !isDeed(reading, verb, at)
}

/** Whether the verb at `verb` tells what is yet to be said: "Vik must say why", not "I must say". */
export function isDue({ bits, tokens }: Reading, verb: number): boolean {
  let at = verb - 1
  while (hasBit(bits, at, Is.adverb)) at--
  return isDuty(tokens, at) && !isIOrWe(tokens, at - 1)
}
const isDuty = among('should must')

/** Whether the verb at `verb` tells what was kept back: "did not cite a source", not "did not endorse the plan", a stance. */
export function isKeptBack({ bits, tokens }: Reading, verb: number, { entry }: CueForm): boolean {
  if (!informing.has(entry.lemma)) return false
  let at = verb - 1
  while (hasBit(bits, at, Is.adverb) && !isNever(tokens, at)) at--
  return isNever(tokens, at) || isNegated(tokens, at + 1)
}
const informing: ReadonlySet<string> = new Set(
  'mention cite quote name report disclose reveal announce offer discuss detail outline specify explain state'.split(
    ' ',
  ),
)

// "voted to endorse Lind", "used the talk to endorse him", "refused to endorse him": done, whatever came of it.
const isDeed = (reading: Reading, verb: number, to: number): boolean =>
  isResolve(reading.tokens, to - 1) ||
  refusalBefore(reading, verb) !== undefined ||
  deedBefore(reading, to) !== undefined
const isResolve = among('voted agreed chose')

const unreal = among(
  "to will would can could may might must shall should cannot let won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t shouldn't shouldn’t i'll i’ll he'll he’ll she'll she’ll it'll it’ll we'll we’ll they'll they’ll",
)

/**
 * Whether the subject of a cue does not say what it takes: "You may say it leaks", "one could argue that it leaks",
 * "neither Vik nor Lind said it leaks", "Suffice it to say, it leaks", "had Vik said so".
 */
export const isUnsaid = ({ bits, tokens }: Reading, { first, last }: Run, verb: number): boolean =>
  isNor(tokens, first - 1) ||
  (isHad(tokens, first - 1) && !hasBit(bits, first - 2, Is.question)) ||
  (tokens[verb - 1]?.lower === 'to' && isLeast(tokens, verb + 2)) ||
  (tokens[verb - 1]?.lower === 'to' && isThatIs(tokens, verb - 2)) ||
  (first === last && isReader(tokens, first) && isPossible(tokens, last + 1) && last + 1 < verb)
const isNor = among('nor')
const isHad = among('had')
// "The pier is old, to say the least"
const isLeast = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'least' && tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'say'
// "that is to say", "that’s not to say", "suffice it to say"
function isThatIs(tokens: Reading['tokens'], before: number): boolean {
  if (tokens[before]?.lower === 'it') return tokens[before - 1]?.lower === 'suffice'
  const at = isNever(tokens, before) ? before - 1 : before
  return isIs(tokens, at) && isSuch(tokens, at - 1)
}
const isIs = among("is 's ’s")
const isSuch = among('that this which')
const isReader = among('you one')
const isPossible = among('may might could can would')

/** Whether a subject opens a condition, so that what its cue takes is not said yet: "if they reject it", "if they agree to row". */
export const isConditional = ({ tokens }: Reading, subject: number, { run, isPhrase }: Content): boolean =>
  (isPhrase || tokens[run.first]?.lower === 'to') &&
  isIfOrUnless(tokens, subject - 1) &&
  tokens[subject - 2]?.lower !== 'as' &&
  tokens[subject - 2]?.lower !== 'even'
