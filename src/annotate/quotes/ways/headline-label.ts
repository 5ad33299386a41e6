import { among } from '../../vocabulary.ts'
import { uncued, type Attribution } from '../attribution.ts'
import { isIOrWe } from '../reading/grammar-words.ts'
import { markedAt, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { Cast } from '../speakers/cast.ts'

/**
 * What a headline reports behind the name of who says it: "Vik: The pier leaks" → Vik says "The pier leaks"; "Poll: Voters
 * want a new pier". Undefined where the words before the colon name nobody whom the article goes on to name, and where all
 * behind it stands in marks, as everywhere.
 */
export function headlineSpeech(reading: Reading, cast: Cast): Attribution | undefined {
  const { tokens, bits, document } = reading
  const [headline, next] = document.paragraphs
  if (!headline || !next || headline.last - headline.first > longest) return undefined
  // "Halden: Two days after the storm, the port shut."
  if (headline.last - headline.first > longestStopped && tokens[headline.last]?.text === '.') return undefined
  const colon = tokens.findIndex(({ text }, at) => at <= longestLabel && text === ':')
  if (colon < 1 || colon > headline.last - 2) return undefined
  let last = colon + 1
  while (last < headline.last && tokens[last + 1]?.text !== ';') last++
  if (hasBit(bits, last, Is.stop)) last--
  if (markedAt(reading, colon + 1)?.last === last) return undefined
  const label = labelIn(reading, { first: headline.first, last: colon - 1 })
  const isHeard =
    isSource(tokens, label.last) || (isNamedAgain(reading, cast, label) && isStatement(reading, colon + 1, last))
  if (!isHeard) return undefined
  return uncued({ ...label, head: label }, [{ first: colon + 1, last }], 'headline')
}

const longest = 40
const longestStopped = 20
const longestLabel = 9

// "EXCLUSIVE – Vik: …", "Vik on the Pier: …", "Vik at the Harbour Meeting: …"
function labelIn({ bits, tokens }: Reading, { first, last }: Run): Run {
  let start = first
  let end = last
  for (let at = last; at > first; at--) {
    if (hasBit(bits, at, Is.dash)) start = Math.max(start, at + 1)
    if (isTopic(tokens, at)) end = at - 1
  }
  return { first: start, last: Math.max(start, end) }
}

// Not "Vik: A Life at Sea", "Vik: The diver who saved Moss", "Vik: What we know".
function isStatement({ bits, tokens, cues }: Reading, first: number, last: number): boolean {
  let isDescription = hasBit(bits, first, Is.question)
  for (let at = first; at <= last; at++) {
    const bit = bits[at] ?? 0
    if (bit & Is.mark) return true
    isDescription ||= (bit & Is.relative) > 0
    const isVerb = bit & Is.auxiliary || (at > first && (cues.has(at) || bit & (Is.verb | Is.past)))
    if (!isDescription && (isVerb || isIOrWe(tokens, at))) return true
  }
  return false
}

const isTopic = among('on at')
const isSource = among(
  'poll polls survey study report reports source sources officials police experts analysts scientists researchers prosecutors witnesses historians critics',
)

/** Whether a label ends with the name of one actor, and begins with no other, whom the text names again. */
function isNamedAgain({ tokens, cues }: Reading, cast: Cast, { first, last }: Run): boolean {
  // "Vik Endorses Lind: …", "A Talk with Vik: …"
  for (let at = first; at <= last; at++) if (cues.has(at) || isBeside(tokens, at)) return false
  const end = tokens[last]?.end ?? 0
  const named = cast.between(tokens[first]?.start ?? 0, end)
  const speaker = named.at(-1)
  // "Oslo: The City at Night"
  if (speaker?.end !== end || speaker.type === 'place' || named.filter(({ type }) => type === speaker.type).length > 1)
    return false
  return cast.mentions.some(({ actor, start }) => actor === speaker.actor && start > end)
}
const isBeside = among('with of vs for from & about')
