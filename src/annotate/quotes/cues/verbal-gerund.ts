import { among } from '../../vocabulary.ts'
import { isBearer } from '../phrases/bearer.ts'
import { keepsTo, turnsTo } from '../phrases/governing.ts'
import { phraseEndingAt } from '../phrases/noun-phrase.ts'
import { isSomeOf } from '../reading/grammar-words.ts'
import { isHyphen } from '../reading/hyphen.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { spentBefore } from '../subjects/spent.ts'
import { writerBefore } from '../subjects/writer.ts'
import type { CueForm } from './cue-forms.ts'

/** Whether the gerund at `at` says something: ", saying", "by saying", "is saying", "and saying"; not "the lobbying firm". */
export function isVerbalGerund(reading: Reading, at: number, first: number): boolean {
  const { bits, tokens } = reading
  const before = bits[at - 1] ?? 0
  if (at === first || isAddingThat(tokens, at)) return true
  if (turnsTo(reading, at - 1) || keepsTo(reading, at) > 0 || spentBefore(reading, at) !== undefined) return true
  if (isToOrUnder(tokens, at - 1) || isShortOf(tokens, at - 1) || isTasked(tokens, at - 2)) return false
  // "the only finding that"
  if (before & Is.adverb && hasBit(bits, at - 2, Is.determiner | Is.possessive)) return false
  if (
    isHeardSaying(reading, at) ||
    isQuotedSaying(reading, at) ||
    isBearer(reading, at - 1) ||
    isAbsolute(reading, at, first)
  )
    return true
  if (writerBefore(reading, at, first)) return true
  return (
    (before &
      (Is.comma |
        Is.conjunction |
        Is.auxiliary |
        Is.dash |
        Is.mark |
        Is.preposition |
        Is.subordinator |
        Is.adverb |
        Is.closer)) >
      0 &&
    !(before & Is.determiner) &&
    !isHyphen(tokens, at - 1)
  )
}

/** Whether the gerund at `at` goes on from what was said, even without a comma: "praised the crew adding that it leaks". */
export const isAddingThat = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'adding' && tokens[at + 1]?.lower === 'that'

const isToOrUnder = among('to under from without than')
// "stopped short of saying so", "instead of saying so"
const isShortOf = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'of' && isShort(tokens, at - 1)
const isShort = among('short instead')
// "charged with calling the vote"
const isTasked = among('charged tasked entrusted')

/** Whether the gerund at `at` is what somebody is perceived to say: "is heard saying", "was filmed telling". */
export const isHeardSaying = ({ tokens, bits }: Reading, at: number): boolean =>
  isHeard(tokens, at - 1) && hasBit(bits, at - 2, Is.auxiliary)
const isHeard = among('heard overheard seen filmed recorded quoted')

// "was quoted in the Tide saying", "was quoted by Moss News saying"
function isQuotedSaying({ tokens, bits }: Reading, at: number): boolean {
  if (tokens[at]?.lower !== 'saying') return false
  let quoted = at - 2
  while (quoted > at - 8 && tokens[quoted]?.lower !== 'quoted') quoted--
  return tokens[quoted]?.lower === 'quoted' && hasBit(bits, quoted - 1, Is.auxiliary)
}

// "…, with the crew saying that it leaks", "…, a spokesman adding that it leaks": a clause with a subject of its own.
function isAbsolute(reading: Reading, at: number, first: number): boolean {
  const { bits, tokens } = reading
  // "…, with one saying that it leaks"
  if ((isSomeOf(tokens, at - 1) || isOne(tokens, at - 1)) && tokens[at - 2]?.lower === 'with')
    return hasBit(bits, at - 3, Is.comma | Is.dash)
  if (hasBit(bits, at - 1, Is.comma | Is.preposition | Is.conjunction | Is.determiner | Is.possessive | Is.mark))
    return false
  const subject = phraseEndingAt(reading, at - 1, Math.max(first, at - 30))
  if (!subject || subject.first <= first) return false
  if (isScreened(tokens, subject.first - 1)) return true
  const before = tokens[subject.first - 1]?.lower
  const opening = subject.first - 1
  // "With Vik saying it leaks, they left", not "with most districts reporting"
  if (before === 'with' && (opening === first || hasBit(bits, opening - 1, Is.conjunction)))
    return tokens[at]?.lower !== 'reporting'
  if (before === 'with') return hasBit(bits, opening - 1, Is.comma | Is.dash)
  return before === ',' && tokens[at + 1]?.lower === 'that'
}

const isOne = among('one another each')

// "the video shows Vik saying", "a clip of Vik saying"
const isScreened = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'of' ? isClip(tokens, at - 1) : isScreening(tokens, at)
const isScreening = among('shows showed showing featuring caught captured recorded')
const isClip = among('clip clips video videos recording recordings tape tapes footage audio ad')

/** Whether the gerund at `at` tells what follows from what is told, and no words: "The dam broke, highlighting the risk". */
export const isOutcome = ({ bits, tokens }: Reading, at: number, { entry }: CueForm): boolean =>
  outcomes.has(entry.lemma) &&
  hasBit(bits, at - 1, Is.comma | Is.conjunction | Is.dash) &&
  !(hasBit(bits, at + 1, Is.mark) || tokens[at + 1]?.lower === 'that')
const outcomes: ReadonlySet<string> = new Set(['highlight', 'underscore'])
