import type { Mention } from '../types.ts'
import { isQuoted } from './antecedent.ts'
import type { Cast } from './cast.ts'
import type { Reading } from './reading.ts'
import { spanAt } from './span-at.ts'
import type { Utterance } from './utterances.ts'
import { Is } from './words.ts'

/**
 * The people whom reported words name behind a pronoun that reports them: in "He said that Vik left" he is not Vik, where
 * in "Vik left, he said" and "He said that the Vik family left" he may be.
 */
export function spokenOf(reading: Reading, cast: Cast, { speaker, pieces }: Utterance): ReadonlySet<string> {
  const { bits, tokens } = reading
  if (!speaker || speaker.first !== speaker.last || !((bits[speaker.first] ?? 0) & Is.pronoun)) return nobody
  const named = pieces
    .filter(({ first }) => first > speaker.last)
    .flatMap(({ first, last }) => cast.between(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0))
    .filter((mention) => mention.type === 'person' && !isQuoted(reading, mention) && standsAlone(reading, mention))
  return named.length === 0 ? nobody : new Set(named.map(({ actor }) => actor))
}

// Not "the Vik family", "Vik supporters".
function standsAlone({ bits, tokens }: Reading, { end }: Mention): boolean {
  const next = spanAt(tokens, end, (token) => token.end - 1)
  return next >= tokens.length || ((bits[next] ?? 0) & ~(Is.role | Is.capital)) !== 0
}

const nobody: ReadonlySet<string> = new Set()
