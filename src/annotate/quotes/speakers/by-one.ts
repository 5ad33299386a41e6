import type { Speaker } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { isPluralRole } from '../phrases/plural-role.ts'
import type { Reading, Run } from '../reading/reading.ts'
import type { Utterance } from '../utterances.ts'
import { bodyOf } from './body-heard.ts'
import type { Cast } from './cast.ts'

/**
 * Whether words that seem to go on from a body or from several people are those of one person: "Officials said it leaks.
 * “I saw it myself.”"
 */
export function isByOne(
  reading: Reading,
  cast: Cast,
  { isInherited, speaker, pieces }: Utterance,
  heard: Speaker,
): boolean {
  const head = isInherited && speaker ? reading.tokens[speaker.head.last] : undefined
  if (!head || !(isPluralRole(head) || bodyOf(cast, heard))) return false
  return pieces.some((piece) => saysI(reading, piece))
}

function saysI({ tokens }: Reading, { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) if (isI(tokens, at)) return true
  return false
}
const isI = among("i i'm i’m i've i’ve i'd i’d i'll i’ll my me myself")
