import { among } from '../../vocabulary.ts'
import { headOnly, phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whom words are told with the count, the short name and the second hearer behind: "told a hall of some 40 divers (HD)
 * and their friends".
 */
export const withRest = (reading: Reading, whom: NounPhrase, limit: number): NounPhrase =>
  withSecond(reading, withBracket(reading, withCount(reading, whom, limit)), limit)

// "told a crowd of about 600", "told a hall of some 40 divers"
function withCount(reading: Reading, whom: NounPhrase, limit: number): NounPhrase {
  const { bits, tokens } = reading
  let at = whom.last + 2
  if (tokens[whom.last + 1]?.lower !== 'of' || !isAbout(tokens, at)) return whom
  while (isAbout(tokens, at)) at++
  if (!hasBit(bits, at, Is.number)) return whom
  return headOnly({ first: whom.first, last: phraseStartingAt(reading, at, limit)?.head.last ?? at })
}
const isAbout = among('about around nearly almost roughly some over more than up to at least')

// "told the Port Board (PB) that"
function withBracket({ bits }: Reading, whom: NounPhrase): NounPhrase {
  if (!hasBit(bits, whom.last + 1, Is.opener)) return whom
  const closing = [3, 4].map((length) => whom.last + length).find((at) => hasBit(bits, at, Is.closer))
  return closing === undefined || hasBit(bits, closing + 1, Is.comma)
    ? whom
    : headOnly({ first: whom.first, last: closing })
}

// "told voters and their friends that", where "told Vik, and the port closed" goes on.
function withSecond(reading: Reading, whom: NounPhrase, limit: number): NounPhrase {
  const { bits, tokens } = reading
  if (!hasBit(bits, whom.last + 1, Is.conjunction)) return whom
  const rest = phraseStartingAt(reading, whom.last + 2, limit)
  const second = rest && withBracket(reading, rest)
  const isBehind = second && (tokens[second.last + 1]?.lower === 'that' || hasBit(bits, second.last + 1, Is.mark))
  return isBehind ? headOnly({ first: whom.first, last: second.last }) : whom
}
