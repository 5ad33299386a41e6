import { among } from '../../vocabulary.ts'
import { isSilence } from '../cues/silence.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether the clause before the dash at `dash` goes on behind it: "it leaks — or did", "it leaks — possibly on purpose",
 * "they row — but only in May"; not "it leaks — a first", "it leaks — though others doubt it", "it leaks — and nobody came".
 */
export function joinsOn({ bits, tokens }: Reading, dash: number): boolean {
  const next = hasBit(bits, dash + 1, Is.dash) ? dash + 2 : dash + 1
  const bit = bits[next] ?? 0
  if (bit & (Is.capital | Is.time)) return false
  if (bit & Is.conjunction) {
    const isNew = hasBit(bits, next + 1, Is.determiner | Is.capital | Is.number) && tokens[next + 1]?.lower !== 'that'
    return !isNew && !isSilence({ tokens }, next + 1)
  }
  return (bit & Is.adverb) > 0 ? !isTurning(tokens, next) : isJoining(tokens, next)
}
const isTurning = among('even then however nevertheless nonetheless')
const isJoining = among('from for who whether when if because unless')
