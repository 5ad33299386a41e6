import { isReportedBy, type Attribution } from '../attribution.ts'
import { mainSubject } from '../cues/background.ts'
import { isVerb } from '../cues/cue-use.ts'
import { isAddingThat } from '../cues/verbal-gerund.ts'
import { canSpeak } from '../phrases/can-speak.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { firstSubject } from '../reading/first-subject.ts'
import { isThere } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { behindEvent } from './behind-event.ts'
import { blamedFor } from './blamed-for.ts'
import { behindWith, ofClause, ofMainClause, ofSecondClause, pronounOfClause } from './clause-of-gerund.ts'
import { spentBefore } from './spent.ts'
import { subjectBefore } from './subject.ts'

/**
 * Who says what the cue in "ing" at `gerund` reports: who another cue before it belongs to, "Vik said little, adding that
 * it leaks", or the subject of its sentence, "Vik left, saying so"; null where that cannot speak, and undefined where the
 * gerund is no report, "Saying no is hard".
 */
export function speakerOfGerund(
  reading: Reading,
  gerund: number,
  said: Run,
  sentence: Run,
  earlier: readonly Attribution[],
): NounPhrase | null | undefined {
  const first = behindSemicolon(reading, gerund, sentence.first)
  const last = earlier.at(-1)
  const found = [
    blamedFor(reading, gerund, first),
    // "praised the crew adding that it leaks"
    isAddingThat(reading.tokens, gerund) && last?.cue && last.cue.first > first ? last.speaker : undefined,
    reading.tokens[gerund - 1]?.lower === 'by' ? ofClause(reading, gerund, first) : undefined,
    // "Vik said if it leaks, it sinks, adding that": the pronoun is part of what is said.
    last && isReportedBy(last, gerund - 2) ? undefined : pronounOfClause(reading, gerund - 1, first),
    ofDeed(reading, gerund, first),
    behindWith(reading, gerund, first),
    ofSecondClause(reading, gerund, Math.max(first, last?.cue?.first ?? first)),
    last && ofMainClause(reading, gerund, last, first),
    (last?.cue && last.cue.first < first) || last?.rule === 'nominal' ? undefined : last?.speaker,
    ofCueBefore(reading, gerund, first),
    behindEvent(reading, gerund, first),
    firstSubject(reading, first, gerund - 1),
    mainSubject(reading, gerund, said, { first, last: sentence.last }),
  ].filter((phrase) => phrase !== undefined && phrase !== null)
  // "There are telling signs that it leaks"
  if (found.length === 0 ? gerund === sentence.first : isThere(reading.tokens, found[0]?.first ?? 0)) return undefined
  return found.find((phrase) => canSpeak(reading, phrase, sentence) && !isMarked(reading, phrase)) ?? null
}

// "“It leaks,” adding that it sinks": the words in marks say nothing.
const isMarked = ({ bits, tokens }: Reading, { first, last }: NounPhrase): boolean =>
  tokens[last]?.text === ',' && hasBit(bits, first - 1, Is.mark) && hasBit(bits, last + 1, Is.mark)

// "Lind agreed that it leaks; Vik left, saying so": the clause behind the semicolon.
function behindSemicolon({ tokens }: Reading, gerund: number, floor: number): number {
  for (let at = gerund - 1; at > floor; at--) if (tokens[at]?.text === ';') return at + 1
  return floor
}

// "Vik mocked Lind, who had held a news conference saying so"
function ofDeed(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const spent = spentBefore(reading, gerund)
  return spent === undefined || spent <= floor ? undefined : subjectBefore(reading, spent, floor)?.phrase
}

// "Vik said little, offering only …": whoever another cue before the gerund belongs to.
function ofCueBefore(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  for (let at = gerund - 2; at > floor; at--) {
    const cue = reading.cues.get(at)
    if (cue && cue.form !== 'gerund' && isVerb(reading, at, cue, floor, false))
      return subjectBefore(reading, at, floor)?.phrase
  }
  return undefined
}
