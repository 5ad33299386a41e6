import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import { isTemporal, isThough } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether what is said begins with when it was or what it stands against, and the clause comes behind a comma: "said after
 * the storm, the crew slept", "saying while the pier is old, it holds", "said although it leaks, it holds"; not "said after
 * the crew slept".
 */
export function opensSetting(reading: Reading, at: number, limit: number): boolean {
  const { bits, tokens } = reading
  if (hasBit(bits, at - 1, Is.comma)) return false
  if (isThough(tokens, at)) return true
  const isPer = tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'per'
  const subject = phraseStartingAt(reading, isPer ? at + 2 : at + 1, limit)
  if (!subject || hasBit(bits, subject.last, Is.time)) return false
  let comma = subject.last + 1
  if (tokens[at]?.lower === 'while')
    while (comma < limit && comma < at + longest && !hasBit(bits, comma, Is.comma | Is.stop | Is.mark)) comma++
  else if (!isTemporal(tokens, at) && !isPer) return false
  if (!hasBit(bits, comma, Is.comma) || !hasBit(bits, comma + 1, Is.determiner | Is.pronoun | Is.capital | Is.number))
    return tokens[at]?.lower === 'while' && isBareClause(reading, comma, limit)
  return hasVerb(reading, comma + 1, limit)
}
const longest = 25

// "while it leaks, crews row on"
const isBareClause = (reading: Reading, comma: number, limit: number): boolean =>
  hasBit(reading.bits, comma, Is.comma) && reading.bits[comma + 1] === 0 && hasVerb(reading, comma + 1, limit)
