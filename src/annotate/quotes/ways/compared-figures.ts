import { among } from '../../vocabulary.ts'
import { contentEnd } from '../content/content-end.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { isEvidence } from './shown-by-records.ts'

/**
 * What a poll or figures show, with the figures that it is compared with behind a comma: "a poll found that 51% oppose it,
 * compared with 43% who back it", where "51% say so, while 43% do not" tells of two.
 */
export function withComparedFigures(reading: Reading, run: Run, speaker: NounPhrase, limit: number): Run {
  const { bits, tokens } = reading
  const comma = run.last + 1
  if (!hasBit(bits, comma, Is.comma) || !isEvidence(tokens, speaker.head.last)) return run
  const at = isCompared(tokens, comma + 1) ? comma + 3 : isBeside(tokens, comma + 1) ? comma + 2 : undefined
  if (at === undefined || !hasBit(bits, isOnly(tokens, at) ? at + 1 : at, Is.number)) return run
  return { first: run.first, last: contentEnd(reading, at, limit, 'clause') }
}
const isCompared = among('compared')
const isBeside = among('while with against')
const isOnly = among('only just about some nearly another')
