import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import { isToday } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { endsWithNoun } from './can-speak.ts'
import { isChunkWord } from './chunk-word.ts'

/** Where the run of determiners, adjectives, nouns and names that ends at `last` begins. */
export function chunkStart(reading: Reading, last: number, floor: number): number | undefined {
  const { bits } = reading
  let first: number | undefined
  for (let i = last; i >= Math.max(floor, 0); i--) {
    const bit = bits[i] ?? 0
    if (!isChunkWord(reading, i, i === last) || (bit & Is.comma && i < last)) break
    // "in Moss today Ida Lie", not "today’s storm"
    if (i < last && isToday(reading.tokens, i) && hasBit(bits, i + 1, Is.capital)) break
    first = i
    if (
      bit & Is.determiner &&
      !hasBit(bits, i - 1, Is.determiner | Is.possessive) &&
      reading.tokens[i - 1]?.text !== '-'
    )
      break
  }
  if (first === last && reading.tokens[last]?.kind === 'mark') return undefined
  return first === undefined || onlyDeterminer(reading, first, last) ? undefined : first
}

/** Where the run of such words that begins at `first` ends. */
export function chunkEnd(reading: Reading, first: number, limit: number): number | undefined {
  const { bits } = reading
  let last: number | undefined
  for (let i = first; i <= limit; i++) {
    if (!isChunkWord(reading, i, false)) break
    // "half a dozen sailors"
    const isNext = hasBit(bits, i, Is.determiner) && !isCounted(reading, i) && reading.tokens[i - 1]?.lower !== 'half'
    if (i > first && (isNext || isDate(reading, i) || isToday(reading.tokens, i))) break
    last = i
  }
  while (
    last !== undefined &&
    last > first &&
    (hasBit(bits, last, Is.adverb | Is.possessive) || isLoose(reading, last))
  )
    last--
  if (last !== undefined && last > first && isVerbOfName(reading, last)) last--
  return last === undefined || onlyDeterminer(reading, first, last) ? undefined : last
}

// "the chief known as Bob", "a poll taken last week": a participle behind its noun, which a phrase follows.
const isLoose = ({ bits, tokens }: Reading, at: number): boolean =>
  !endsWithNoun(tokens, at) &&
  !hasBit(bits, at - 1, Is.determiner | Is.possessive) &&
  (hasBit(bits, at + 1, Is.preposition | Is.time) || opensTail(tokens, at + 1))

const opensTail = among('as last this')

// "the two men", "the most recent figures", "the port’s most senior diver": a word of number or degree behind the article.
const isCounted = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at - 1, Is.determiner | Is.possessive) && countsBehindArticle(tokens, at) && tokens[at + 1]?.text !== '-'
const countsBehindArticle = among('two three four five six seven eight nine ten most other few many several such')

/** Whether a date like "last month" begins at `at`. */
export const isDate = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at + 1, Is.time) && opensDate(tokens, at)
const opensDate = among('last next this earlier')

// "Harte laughs: “…”", where "Harte supporters: “…”" names people.
const isGesture = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at + 1]?.text === ':' &&
  /^(?:laugh|smile|sigh|shrug|nod|grin|pause|frown|wince)e?[sd]$/u.test(tokens[at]?.lower ?? '')

// "Velora cut its forecast": behind a name and before an article, a plain word is what the name does;
// behind a noun only "cut" and its like are: "the miner cut its forecast".
const isVerbOfName = ({ bits, tokens }: Reading, at: number): boolean =>
  startsWithSmall(tokens[at]?.text ?? '') &&
  (hasBit(bits, at - 1, Is.capital) || isOldForm(tokens, at)) &&
  !hasBit(bits, at, Is.inside | Is.time | Is.determiner) &&
  (hasBit(bits, at + 1, Is.determiner | Is.object) || isGesture(tokens, at) || tokens[at + 1]?.lower === 'back') &&
  (tokens[at + 1]?.lower !== 'that' || isThought(tokens, at)) &&
  !(((bits[at + 2] ?? 0) | (bits[at + 3] ?? 0)) & Is.time)

const isThought = among('doubts thinks believes hopes fears knows expects')
const isOldForm = among('cut hit put set shut split shed bid cast hurt quit burst')

const onlyDeterminer = ({ bits, tokens }: Reading, first: number, last: number): boolean =>
  first === last && hasBit(bits, first, Is.determiner) && !standsAlone(tokens, first)

const standsAlone = among(
  'this that these those many some several few both all one two three four five six seven eight nine ten dozens hundreds thousands most another',
)
