import { calendarWords, neverNames, otherDemonyms } from './calendar.ts'
import { commonWords, functionWords } from './common-words.ts'
import { givenNames } from './given-names.ts'
import { eventHeads, eventOpeners, ofHeads, organisationHeads, placeHeads, placeOpeners, topics } from './heads.ts'
import { portfolios, roles, titles } from './titles.ts'

/** What a word can be in or beside a name; a word may be several of these. */
export const wordClass = {
  title: 1 << 0,
  portfolio: 1 << 1,
  role: 1 << 2,
  organisationHead: 1 << 3,
  placeHead: 1 << 4,
  eventHead: 1 << 5,
  eventOpener: 1 << 6,
  placeOpener: 1 << 7,
  ofHead: 1 << 8,
  topic: 1 << 9,
  never: 1 << 10,
  demonym: 1 << 11,
  given: 1 << 12,
  common: 1 << 13,
  function: 1 << 14,
  calendar: 1 << 15,
} as const

const classes = new Map<string, number>()
const lists: readonly [string, number][] = [
  [titles, wordClass.title],
  [portfolios, wordClass.portfolio],
  [roles, wordClass.role],
  [organisationHeads, wordClass.organisationHead],
  [placeHeads, wordClass.placeHead],
  [eventHeads, wordClass.eventHead],
  [eventOpeners, wordClass.eventOpener],
  [placeOpeners, wordClass.placeOpener],
  [ofHeads, wordClass.ofHead],
  [topics, wordClass.topic],
  [neverNames, wordClass.never],
  [calendarWords, wordClass.calendar],
  [otherDemonyms, wordClass.demonym],
  [givenNames, wordClass.given],
  [commonWords, wordClass.common],
  [functionWords, wordClass.function],
]
for (const [words, flag] of lists) for (const word of words.split(/\s+/u)) if (word) add(word, flag)
for (const word of eventHeads.split(/\s+/u)) if (word) add(`${word}s`, wordClass.eventHead)

function add(word: string, flag: number): void {
  classes.set(word, (classes.get(word) ?? 0) | flag)
}

/** The classes of a word, as bits of `wordClass`; 0 for a word that the lists do not know. */
export const classesOf = (lower: string): number =>
  classes.get(lower) ?? (lower.length > 2 && lower.endsWith('.') ? (classes.get(lower.slice(0, -1)) ?? 0) : 0)

/** The end of an abstract noun or of a verbal form, in lower case: such a word is rarely a name by itself. */
export const abstractEnd =
  /(?:.ings?|tions?|sions?|ments?|ness|ships?|isms?|.ity|.ities|ances?|ences?|.ized|.ised|.ated|hood)$/u
