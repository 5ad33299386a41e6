import { among } from '../../vocabulary.ts'
import { phraseStartingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

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
