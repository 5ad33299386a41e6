import { among } from '../../vocabulary.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether a name only describes one that is yet to be named: Vik in "another group affiliated to Vik, Halden Front, said". */
export function hangsOnOne({ bits, tokens }: Reading, { first }: Run, floor: number): boolean {
  if (!(hasBit(bits, first, Is.capital) && hasBit(bits, first - 1, Is.preposition))) return false
  for (let at = first - 2; at >= floor && at > first - 9; at--) {
    if (isOne(tokens, at)) return true
    if (hasBit(bits, at, Is.comma | Is.auxiliary | Is.verb | Is.relative | Is.pronoun | Is.determiner | Is.mark))
      return false
  }
  return false
}
const isOne = among('a an another')
