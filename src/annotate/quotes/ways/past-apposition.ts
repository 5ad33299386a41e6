import { among } from '../../vocabulary.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import { hasVerb } from '../reading/has-verb.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * The comma behind what only describes the source before the comma at `comma`: "According to Hanne Vik, a geologist in
 * Moss, Norway, it leaks", "…, 54, …", "…, who dives, …"; the same comma where the words go on with what is said.
 */
export function pastApposition(reading: Reading, comma: number, limit: number): number {
  let at = pastName(reading, comma, limit)
  for (let next = nextComma(reading, at, limit); next !== undefined; next = nextComma(reading, at, limit)) {
    if (!describes(reading, at + 1, next, at > comma) || !isClause(reading, next + 1, limit)) break
    at = next
  }
  return at
}

// "According to the Board of Boats, Piers and Ports, it leaks": the name holds commas.
function pastName({ bits, tokens }: Reading, comma: number, limit: number): number {
  let isJoined = false
  let at = comma + 1
  for (; at < limit; at++) {
    const isAnd = tokens[at]?.lower === 'and'
    const goesOn = hasBit(bits, at + 1, Is.capital) || tokens[at + 1]?.lower === 'and'
    if (isAnd && goesOn) isJoined = true
    else if (!hasBit(bits, at, Is.capital) && !(hasBit(bits, at, Is.comma) && goesOn)) break
  }
  return isJoined && hasBit(bits, at, Is.comma) ? at : comma
}

function nextComma(reading: Reading, comma: number, limit: number): number | undefined {
  const { bits, tokens } = reading
  for (let at = comma + 1; at < limit; at++) {
    // "who rows “a lot,” it leaks": the comma is inside of the marks.
    const marked = hasBit(bits, at, Is.mark) && at > comma + 1 ? markedAt(reading, at) : undefined
    if (marked && tokens[marked.last - 1]?.text === ',') return marked.last
    if (hasBit(bits, at, Is.mark | Is.stop | Is.colon)) return undefined
    if (hasBit(bits, at, Is.comma)) return at
  }
  return undefined
}

// A place may follow what somebody is: "a geologist in Moss, Norway".
function describes(reading: Reading, first: number, comma: number, isBehindAnother: boolean): boolean {
  const bit = reading.bits[first] ?? 0
  if (bit & Is.relative) return true
  if (comma === first + 1) return (bit & Is.number) > 0 || (isBehindAnother && (bit & Is.capital) > 0)
  const phrase = phraseStartingAt(reading, first, comma - 1)
  return phrase !== undefined && isSomebody(reading, phrase.head.last) && !hasVerb(reading, first, comma - 1)
}

// "a geologist", "one of the divers", "a think tank", not "the pier".
const isSomebody = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.role) || isBody(tokens, at) || /(?:ist|ian|man|woman|yer|eer)s?$/u.test(tokens[at]?.lower ?? '')
const isBody = among(
  'agency association bank blog body charity coalition company diver divers firm foundation group institute magazine maker network newspaper nonprofit office one organisation organization outlet paper party publication site tank think-tank union university watchdog website writer',
)

// "…, the mayor, who is old, left": what stands before a relative clause, or before a verb, is what is said.
function isClause(reading: Reading, first: number, limit: number): boolean {
  if (hasBit(reading.bits, first, Is.conjunction | Is.auxiliary | Is.verb | Is.past | Is.gerund | Is.preposition))
    return false
  const comma = nextComma(reading, first, limit)
  if (comma === undefined) return !hasBit(reading.bits, first, Is.relative)
  if (describes(reading, first, comma, true)) return isClause(reading, comma + 1, limit)
  return hasVerb(reading, first, comma - 1)
}
