import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { isInBackground } from '../cues/background.ts'
import { phraseStartingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Who is the first to do something behind "with": "The plan failed, with Vik questioning its cost and calling for a vote". */
export function behindWith(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (!hasBit(bits, gerund - 1, Is.conjunction)) return undefined
  for (let at = gerund - 2; at > floor && !hasBit(bits, at, Is.comma | Is.mark); at--)
    if (tokens[at]?.lower === 'with' && hasBit(bits, at - 1, Is.comma))
      return phraseStartingAt(reading, at + 1, gerund - 2)
  return undefined
}

/** The name or pronoun that begins the clause of the gerund: "Lind left, and Vik closed the day by saying so". */
export function ofClause(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
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

/** The name or pronoun that begins the second of two clauses: "Lind would not comment, but Vik spoke up, saying so". */
export function ofSecondClause(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { bits } = reading
  for (let at = gerund - 3; at > floor; at--) {
    if (!(hasBit(bits, at, Is.conjunction) && hasBit(bits, at - 1, Is.comma))) continue
    const subject = phraseStartingAt(reading, at + 1, gerund - 2)
    const isName = subject && hasBit(bits, subject.head.last, Is.capital | Is.pronoun)
    return isName && hasBit(bits, subject.last + 1, Is.past | Is.auxiliary) ? subject : undefined
  }
  return undefined
}

/** The subject of the main clause behind what another leads up to it with: "While Lind said it leaks, Vik left, saying so". */
export function ofMainClause(
  reading: Reading,
  gerund: number,
  { cue, pieces }: Attribution,
  floor: number,
): NounPhrase | undefined {
  const { bits } = reading
  const comma = (pieces.at(-1)?.last ?? gerund) + 1
  if (!cue || comma > gerund - 3 || !hasBit(bits, comma, Is.comma) || !hasBit(bits, gerund - 1, Is.comma))
    return undefined
  if (!isInBackground(reading, cue.first, floor)) return undefined
  const subject = phraseStartingAt(reading, comma + 1, gerund - 2)
  return subject && hasBit(bits, subject.last + 1, Is.past | Is.verb | Is.auxiliary | Is.cue | Is.adverb)
    ? subject
    : undefined
}

/** The pronoun that is the subject of the clause before the comma: "When Lind asked for it, they declined, citing the storm". */
export function pronounOfClause({ bits, tokens }: Reading, comma: number, floor: number): NounPhrase | undefined {
  if (!hasBit(bits, comma, Is.comma)) return undefined
  for (let at = comma - 1; at > floor; at--) {
    if (!hasBit(bits, at, Is.comma | Is.mark | Is.closer)) continue
    const opens = hasBit(bits, at, Is.comma) && isSubject(tokens, at + 1) && at + 2 < comma
    return opens ? single(at + 1) : undefined
  }
  return undefined
}
const isSubject = among('he she they we i it')
