import { isRough } from '../phrases/rough.ts'
import { endsInS, isNever } from './grammar-words.ts'
import type { Reading } from './reading.ts'
import { bitsBefore, hasBit, Is } from './words.ts'

/** Whether the words from `at` to the end of their clause hold a finite verb. */
export function hasVerb(reading: Reading, from: number, limit: number): boolean {
  const { bits, tokens, cues } = reading
  // "said over 30 boats sank"
  const isOver = tokens[from]?.lower === 'over' && hasBit(bits, from + 1, Is.number)
  const at = isOver || isRough(reading, from) ? from + 1 : from
  const first = bits[at] ?? 0
  // "not to row"
  const to = isNever(tokens, at) ? at + 1 : at
  if (first & (Is.mark | Is.question | Is.subordinator) || tokens[to]?.lower === 'to') return true
  for (let i = at; i <= limit; i++) {
    const bit = bits[i] ?? 0
    if (bit & (Is.auxiliary | Is.pronoun | Is.mark)) return true
    // "a paid schedule"
    if (bit & Is.verb && !hasBit(bits, i - 1, Is.determiner)) return true
    if (i > at && bit & (Is.past | Is.cue) && !isNominal(cues.get(i)?.form) && !hasBit(bits, i - 1, Is.determiner)) {
      // "in a statement supplied to the press": a participle of what the phrase names.
      if (!(first & Is.preposition && hasBit(bits, i + 1, Is.preposition))) return true
    }
    if (bit & Is.stop) return false
    if (i > at && isPlainVerb(reading, i)) return true
    // "in Moss as the crowd roared"
    if (first & Is.preposition && (bit & Is.subordinator || tokens[i]?.lower === 'where')) return false
    if (
      i > at + 1 &&
      hasBit(bits, i - 1, Is.capital) &&
      !(bit & (Is.capital | Is.determiner | Is.subordinator)) &&
      endsInS(tokens, i)
    )
      return true
  }
  return false
}

// "a state representative", "an afternoon tweet", "sums claiming much"
const isNominal = (form: string | undefined): boolean => form === 'gerund' || form === 'base'

/** Whether a word that no list has is a verb: "the order violates the law", "the rules hurt Vik", not "the dockers Vik and Moe". */
export const isPlainVerb = ({ bits, tokens }: Reading, i: number): boolean =>
  bits[i] === 0 &&
  hasBit(bits, i + 1, Is.determiner | Is.object | Is.capital) &&
  !(bitsBefore(bits, i) & ~(Is.capital | Is.role | Is.cue)) &&
  endsInS(tokens, i) !== endsInS(tokens, i - 1) &&
  !(hasBit(bits, i + 1, Is.capital) && isOfPeople(tokens[i]?.lower ?? ''))

const isOfPeople = (lower: string): boolean => /(?:er|or|ist|ian|al)s$/u.test(lower)
