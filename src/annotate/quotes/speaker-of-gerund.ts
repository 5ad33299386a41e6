import { among } from '../vocabulary.ts'
import type { Attribution } from './attribution.ts'
import { mainSubject } from './background.ts'
import { blamedFor } from './blamed-for.ts'
import { canSpeak } from './can-speak.ts'
import { isVerb } from './cue-use.ts'
import { firstSubject } from './first-subject.ts'
import { isThere } from './grammar-words.ts'
import { phraseStartingAt, single, type NounPhrase } from './noun-phrase.ts'
import type { Reading, Run } from './reading.ts'
import { subjectBefore } from './subject.ts'
import { hasBit, Is } from './words.ts'

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
    reading.tokens[gerund - 1]?.lower === 'by' ? ofClause(reading, gerund, first) : undefined,
    pronounOfClause(reading, gerund - 1, first),
    behindWith(reading, gerund, first),
    ofSecondClause(reading, gerund, Math.max(first, last?.cue?.first ?? first)),
    (last?.cue && last.cue.first < first) || last?.rule === 'nominal' ? undefined : last?.speaker,
    ofCueBefore(reading, gerund, first),
    behindEvent(reading, gerund, first),
    firstSubject(reading, first, gerund - 1),
    mainSubject(reading, gerund, said, { first, last: sentence.last }),
  ].filter((phrase) => phrase !== undefined && phrase !== null)
  // "There are telling signs that it leaks"
  if (found.length === 0 ? gerund === sentence.first : isThere(reading.tokens, found[0]?.first ?? 0)) return undefined
  return found.find((phrase) => canSpeak(reading, phrase, sentence)) ?? null
}

// "Lind agreed that it leaks; Vik left, saying so": the clause behind the semicolon.
function behindSemicolon({ tokens }: Reading, gerund: number, floor: number): number {
  for (let at = gerund - 1; at > floor; at--) if (tokens[at]?.text === ';') return at + 1
  return floor
}

// "The plan failed, with Vik questioning its cost and calling for a vote": not the plan.
function behindWith(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (!hasBit(bits, gerund - 1, Is.conjunction)) return undefined
  for (let at = gerund - 2; at > floor && !hasBit(bits, at, Is.comma | Is.mark); at--)
    if (tokens[at]?.lower === 'with' && hasBit(bits, at - 1, Is.comma))
      return phraseStartingAt(reading, at + 1, gerund - 2)
  return undefined
}

// "Lind left, and Vik closed the day by saying so"
function ofClause(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { bits } = reading
  for (let at = gerund - 2; at > floor; at--) {
    if (!hasBit(bits, at, Is.comma | Is.closer)) continue
    let first = at + 1
    while (hasBit(bits, first, Is.comma | Is.conjunction | Is.adverb | Is.subordinator)) first++
    const subject = phraseStartingAt(reading, first, gerund - 2)
    const isName = subject && hasBit(bits, subject.head.last, Is.capital | Is.pronoun)
    return isName && subject.last < gerund - 2 ? subject : undefined
  }
  return undefined
}

// "Lind would not comment, but Vik spoke up, saying so"
function ofSecondClause(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { bits } = reading
  for (let at = gerund - 3; at > floor; at--) {
    if (!(hasBit(bits, at, Is.conjunction) && hasBit(bits, at - 1, Is.comma))) continue
    const subject = phraseStartingAt(reading, at + 1, gerund - 2)
    const isName = subject && hasBit(bits, subject.head.last, Is.capital | Is.pronoun)
    return isName && hasBit(bits, subject.last + 1, Is.past | Is.auxiliary) ? subject : undefined
  }
  return undefined
}

// "When Lind asked for it, they declined, citing the storm"
function pronounOfClause({ bits, tokens }: Reading, comma: number, floor: number): NounPhrase | undefined {
  if (!hasBit(bits, comma, Is.comma)) return undefined
  for (let at = comma - 1; at > floor; at--) {
    if (!hasBit(bits, at, Is.comma | Is.mark | Is.closer)) continue
    const opens = hasBit(bits, at, Is.comma) && isSubject(tokens, at + 1) && at + 2 < comma
    return opens ? single(at + 1) : undefined
  }
  return undefined
}
const isSubject = among('he she they we i it')

// "Vik said little, offering only …": whoever another cue before the gerund belongs to.
function ofCueBefore(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  for (let at = gerund - 2; at > floor; at--) {
    const cue = reading.cues.get(at)
    if (cue && cue.form !== 'gerund' && isVerb(reading, at, cue, floor, false))
      return subjectBefore(reading, at, floor)?.phrase
  }
  return undefined
}

// "The row began after Vik left the port, calling it unsafe": no row calls anything unsafe.
function behindEvent(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading
  const subject = firstSubject(reading, floor, gerund - 1)
  if (!subject || !isEvent(tokens, subject.head.last)) return undefined
  for (let at = gerund - 2; at > subject.last; at--) {
    if (!isWhen(tokens, at) && !(tokens[at]?.lower === 'that' && isIt(tokens, subject.first))) continue
    const phrase = phraseStartingAt(reading, at + 1, gerund - 2)
    return phrase && !isEvent(tokens, phrase.head.last) ? phrase : undefined
  }
  return undefined
}
const isWhen = among('when after before as while where once since')
const isIt = among('it')
const isEvent = among(
  'it attack case ceremony clash clashes controversy crash crisis day days deal debate decision dispute episode event exchange feud fight fracas hearing incident interview launch meeting moment months move night problem protest protests rally row scandal scene session show speech standoff strike talks tension tensions trial trip trouble troubles visit vote weeks years',
)
