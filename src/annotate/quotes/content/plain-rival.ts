import { among } from '../../vocabulary.ts'
import { endsInS } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether the conjunction at `i` leads back from what several people say, begun at `first`, to the people: "they claim it
 * leaks but say it floats". Behind an infinitive or a modal of another subject, the verb may be theirs: "told Vik to row
 * and say".
 */
export function leadsBackToMany({ bits, tokens, cues }: Reading, i: number, first: number): boolean {
  const cue = cues.get(i + 1)
  if (cue?.form !== 'base' || !cue.takesClause || !isSaying(tokens, i + 1) || !opensClause(tokens, bits, i + 2))
    return false
  for (let at = i - 1; at >= first; at--) {
    if (tokens[at]?.lower === 'to') return false
    if (isModal(tokens, at)) return tokens[first]?.lower === 'they'
  }
  return true
}

const isSaying = among('say claim argue insist contend predict maintain')
const opensClause = (tokens: Reading['tokens'], bits: Int32Array, at: number): boolean =>
  tokens[at]?.lower === 'that' ||
  hasBit(bits, at, Is.pronoun | Is.determiner | Is.capital) ||
  (endsInS(tokens, at) && hasBit(bits, at + 1, Is.auxiliary | Is.past | Is.verb))
const isModal = among(
  'will would can could may might must shall should do does did let help helps helped make makes made',
)
