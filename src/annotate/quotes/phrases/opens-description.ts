import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import { isAnyRelative, isIrregularParticiple, isLinking, isNominative, isTemporal } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { isFoundSo } from './found-so.ts'
import { isKindOf } from './kind-gerund.ts'
import { hasOwnVerb, isFinite } from './own-verb.ts'
import { isRough } from './rough.ts'

/**
 * Whether at a token begins what describes the noun before it, up to the token `last`: "the firm that built the pier", "a man
 * living in Moss", "the group behind the plan", "the files seen by the crew".
 */
export function opensDescription(reading: Reading, at: number, last: number): boolean {
  const { bits, tokens } = reading
  const bit = bits[at] ?? 0
  if (bit & (Is.capital | Is.inside)) return false
  if (isFoundSo(tokens, at)) return !hasBit(bits, at - 1, Is.auxiliary)
  // "sources directly familiar with the talks"
  if (bit & Is.adverb && isKnowing(tokens, at + 1) && hasBit(bits, at + 2, Is.preposition)) return true
  // "published on Friday" ends a phrase too, whose date was stepped over.
  const isParticiple = (bit & Is.past) > 0 || isIrregularParticiple(tokens, at)
  if (at >= last && !isParticiple) return false
  if (isAnyRelative(tokens, at)) return hasOwnVerb(reading, at, last)
  if (bit & Is.pronoun)
    return isNominative(tokens, at) && (isFinite(reading, last) || isPlacedContact(reading, at, last))
  const before = bits[at - 1] ?? 0
  if (bit & Is.preposition)
    return !isLinking(tokens, at) && !isRough(reading, at) && !(isAdjectiveToo(tokens, at) && isPlain(reading, at + 1))
  if (
    before & (Is.auxiliary | Is.determiner | Is.possessive | Is.preposition | Is.adverb) &&
    tokens[at - 1]?.lower !== 'not'
  )
    return false
  const cue = reading.cues.get(at)
  // "who declined to be named": the verb of the clause, and no participle.
  if (isParticiple && (isAnyRelative(tokens, at - 1) || isNominative(tokens, at - 1))) return false
  if (bit & Is.gerund) return !cue?.takesClause && tokens[at - 1]?.text !== '-' && !isKindOf(reading, at)
  const leadsOn =
    hasBit(bits, at + 1, Is.preposition | Is.time | Is.adverb) ||
    opensDate(tokens, at + 1) ||
    isTemporal(tokens, at + 1)
  return isParticiple && leadsOn ? !cue?.takesClause : false
}

// "the woman we met at the gate"
function isPlacedContact(reading: Reading, pronoun: number, last: number): boolean {
  const { bits } = reading
  const frame = reading.cues.get(pronoun + 1)?.entry.frame ?? 't'
  if (!isFinite(reading, pronoun + 1) || !frame.startsWith('t') || hasBit(bits, pronoun - 1, Is.time)) return false
  if (!hasBit(bits, pronoun + 2, Is.preposition) || pronoun + 2 >= last) return false
  return !anyHasBit(bits, pronoun + 3, last + 1, Is.auxiliary | Is.verb | Is.past | Is.pronoun)
}

// "conservative outside groups", where "groups outside the port" stand there.
const isPlain = ({ bits, tokens }: Reading, at: number): boolean =>
  startsWithSmall(tokens[at]?.text ?? '') && !hasBit(bits, at, Is.determiner | Is.object | Is.gerund)

const isAdjectiveToo = among('outside inside near over under off')
const isKnowing = among('familiar involved close connected engaged acquainted')
const opensDate = among('last this earlier late')
