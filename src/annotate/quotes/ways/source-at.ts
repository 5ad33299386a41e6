import { headOnly, phraseStartingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import { markedUpTo, type Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** The source that the words behind "according to", from `at` on, name. */
export function sourceAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const source = oneAt(reading, at, limit)
  return source && withSecond(reading, source, limit)
}

// "according to Vik and Lind", "to both the port and the city", "to letters from both the port and the city"
function withSecond(reading: Reading, source: NounPhrase, limit: number): NounPhrase {
  const { bits, tokens } = reading
  const isBoth = tokens[source.last]?.lower === 'both'
  const own = isBoth ? phraseStartingAt(reading, source.last + 1, limit) : source
  if (!own || tokens[own.last + 1]?.lower !== 'and') return source
  const second = phraseStartingAt(reading, own.last + 2, limit)
  if (!second || !hasBit(bits, second.last + 1, Is.comma | Is.stop)) return source
  const whole = { first: source.first, last: second.last }
  return { ...whole, head: source.head.last < source.last ? source.head : whole }
}

const oneAt = (reading: Reading, at: number, limit: number): NounPhrase | undefined =>
  withReports(reading, phraseStartingAt(reading, at, limit)) ??
  newAt(reading, at, limit) ??
  herAt(reading, at) ??
  pollingAt(reading, at, limit) ??
  calledAt(reading, at, limit) ??
  reportsAt(reading, at)

// "according to exclusive reports from the port": the noun that looks like a verb belongs to the phrase.
function withReports({ bits, cues }: Reading, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase || phrase.head.last < phrase.last || cues.get(phrase.last + 1)?.form !== 'present') return phrase
  if (!hasBit(bits, phrase.last + 2, Is.preposition | Is.comma | Is.stop)) return phrase
  return headOnly({ first: phrase.first, last: phrase.last + 1 })
}

// "according to newly released charts"
function newAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  if (!hasBit(reading.bits, at, Is.adverb)) return undefined
  const phrase = phraseStartingAt(reading, hasBit(reading.bits, at + 1, Is.past) ? at + 2 : at + 1, limit)
  return phrase && { ...phrase, first: at }
}

// "according to her, it leaks", where "according to her aunt" names another
const herAt = ({ bits, tokens }: Reading, at: number): NounPhrase | undefined =>
  tokens[at]?.lower === 'her' && hasBit(bits, at + 1, Is.comma | Is.stop) ? single(at) : undefined

// "according to polling by the Tide"
function pollingAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const { bits } = reading
  if (!hasBit(bits, at, Is.gerund) || !hasBit(bits, at + 1, Is.preposition)) return undefined
  const by = phraseStartingAt(reading, at + 2, limit)
  return by && { first: at, last: by.last, head: { first: at, last: at } }
}

// "according to the “spare parts” memo"
function calledAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const { bits } = reading
  const marked = hasBit(bits, at, Is.determiner | Is.possessive) ? markedUpTo(reading, at + 1, limit) : undefined
  if (marked?.first !== at + 1 || marked.last - marked.first > longestEpithet) return undefined
  const noun = phraseStartingAt(reading, marked.last + 1, limit)
  return noun && { first: at, last: noun.last, head: { first: at, last: noun.head.last } }
}
const longestEpithet = 6

// "according to reports from the port": a form of a cue that is a noun here.
function reportsAt({ cues }: Reading, at: number): NounPhrase | undefined {
  if (cues.get(at)?.form !== 'present') return undefined
  return single(at)
}
