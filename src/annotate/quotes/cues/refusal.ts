import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Where the refusal before the cue at `verb` begins: "refused publicly to endorse it", "declined to comment on it". */
export function refusalBefore({ bits, tokens }: Reading, verb: number): number | undefined {
  let to = verb - 1
  while (hasBit(bits, to, Is.adverb)) to--
  if (tokens[to]?.lower !== 'to') return undefined
  let at = to - 1
  while (hasBit(bits, at, Is.adverb)) at--
  return isRefusing(tokens, at) ? at : undefined
}

const isRefusing = among('refuse refuses refused refusing decline declines declined declining')
