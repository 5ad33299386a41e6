import { codeAt } from '../../characters.ts'
import type { Token } from '../../types.ts'
import { bitsOnLists } from '../../vocabulary.ts'
import { numberOf } from '../../word-numbers.ts'
import { calendarWords, otherDemonyms } from '../lists/calendar.ts'
import { commonWords, functionWords } from '../lists/common-words.ts'
import { givenNames } from '../lists/given-names.ts'
import {
  eventHeads,
  eventOpeners,
  ofHeads,
  organisationHeads,
  placeHeads,
  placeOpeners,
  topics,
} from '../lists/heads.ts'
import { neverNames } from '../lists/never-names.ts'
import { portfolios, roles, titles } from '../lists/titles.ts'
import { endsLike } from './ends.ts'

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

/** The bits of all classes. */
export const allClasses = Object.values(wordClass).reduce((all, bit) => all | bit, 0)

const lists: readonly (readonly [number, readonly string[]])[] = [
  [wordClass.title, wordsOf(titles)],
  [wordClass.portfolio, wordsOf(portfolios)],
  [wordClass.role, wordsOf(roles)],
  [wordClass.organisationHead, wordsOf(organisationHeads)],
  [wordClass.placeHead, wordsOf(placeHeads)],
  [wordClass.eventHead, wordsOf(eventHeads)],
  [wordClass.eventOpener, wordsOf(eventOpeners)],
  [wordClass.placeOpener, wordsOf(placeOpeners)],
  [wordClass.ofHead, wordsOf(ofHeads)],
  [wordClass.topic, wordsOf(topics)],
  [wordClass.never, wordsOf(neverNames)],
  [wordClass.calendar, wordsOf(calendarWords)],
  [wordClass.demonym, wordsOf(otherDemonyms)],
  [wordClass.given, wordsOf(givenNames)],
  [wordClass.common, wordsOf(commonWords)],
  [wordClass.function, wordsOf(functionWords).flatMap((word) => [word, word.replace("'", '’')])],
  // Springs are places.
  [wordClass.eventHead, wordsOf(eventHeads).flatMap((word) => (word === 'spring' ? [] : `${word}s`))],
]

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u)
}

const classesOfWord = bitsOnLists(lists)

/** The classes of a word, as bits of `wordClass`; 0 for a word that the lists do not know. */
export const classesOf = (lower: string): number =>
  knownClasses(lower) || (lower.length > 2 && lower.endsWith('.') ? knownClasses(lower.slice(0, -1)) : 0)

/** The classes of the word at a token. */
export const classesAt = ({ word, lower }: Token): number =>
  classesOfWord(word) ||
  (lower.length > 2 && codeAt(lower, lower.length - 1) === point ? knownClasses(lower.slice(0, -1)) : 0)
const point = 46

/** The classes of the word at a token where it is written small. */
export const smallClassesAt = (token: Token | undefined): number =>
  token && token.text === token.lower ? classesAt(token) : 0

const knownClasses = (lower: string): number => classesOfWord(numberOf(lower))

/** Whether a word in lower case ends as an abstract noun or a verbal form does: such a word is rarely a name by itself. */
export const isAbstract = (lower: string): boolean => mayBeAbstract(lower) && abstractEnd.test(lower)
const mayBeAbstract = endsLike('ng gs on ns nt ts ss ip ps sm ms ty es ce ed od ia')
const abstractEnd =
  /(?:.ings?|tions?|sions?|ments?|ness|ships?|isms?|.ity|.ities|ances?|ences?|.ized|.ised|.ated|hood|phobia)$/u
