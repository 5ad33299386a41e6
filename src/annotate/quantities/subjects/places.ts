import type { Document } from '../../types.ts'
import type { Clause } from '../phrases/clauses.ts'
import { determiners, possessives } from '../phrases/determiners.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { longMonths } from '../times/months.ts'

type Tokens = Document['tokens']

/**
 * `Leipzig` in "1,200 workers in Leipzig will", `valley` in "1,100 homes in the valley": where those are that are
 * counted.
 */
export function placeAfter(tokens: Tokens, last: number, clause: Clause): Phrase | undefined {
  if (!before.at(tokens, last + 1)) return undefined
  const place = withoutMark(tokens, phraseAfter(tokens, last + 2, clause.last))
  // "followers on Instagram"
  if (place && lowerAt(tokens, last + 1) === 'on' && place.first === place.last && isCapital(tokens[place.first]))
    return undefined
  return place && place.first <= last + 3 && isPlace(tokens, place, last + 2) ? place : undefined
}
// "in America’s 52 largest cities"
const withoutMark = (tokens: Tokens, place: Phrase | undefined): Phrase | undefined =>
  place && possessives.at(tokens, place.last) && place.first < place.last ? { ...place, last: place.last - 1 } : place
const before = words('in at across from on')

/** `Norland` in "In Norland, 41 percent of adults smoke": where the whole sentence is. */
export function placeOpening(tokens: Tokens, { first, last }: Clause): Phrase | undefined {
  if (!within.at(tokens, first)) return undefined
  const place = phraseAfter(tokens, first + 1, last)
  return place && lowerAt(tokens, place.last + 1) === ',' && isPlace(tokens, place, first + 1) ? place : undefined
}
const within = words('in at across on')

/** `Lodz` in "voted in Lodz": the first place that a run of words names. */
export function placeWithin(tokens: Tokens, { first, last }: Phrase, clause: Clause): Phrase | undefined {
  for (let at = first; at < last; at++) {
    // "made in Norland" tells of another time and place.
    if (origins.at(tokens, at)) continue
    const place = placeAfter(tokens, at, clause)
    if (place) return place
  }
  return undefined
}
const origins = words('made born built grown produced published bought printed')

/** The preposition of a place that ends at a token: `in` in "fell in the capital". */
export function placeBefore(tokens: Tokens, end: number): number | undefined {
  for (let at = end - 1; at > end - 4; at--)
    if (within.at(tokens, at)) {
      const from = determiners.at(tokens, at + 1) ? at + 2 : at + 1
      return from <= end && isPlace(tokens, { first: from, last: end }, at + 1) ? at : undefined
    }
  return undefined
}

// A name, or a word for a place behind its article.
const isPlace = (tokens: Tokens, place: Phrase, from: number): boolean =>
  isCapital(tokens[place.first])
    ? !longMonths.at(tokens, place.first) && !weekday.test(lowerAt(tokens, place.first))
    : determiners.at(tokens, from) && (placeNouns.at(tokens, place.last) || isPartOfName(tokens, place))

// "the city of Lodz"
const isPartOfName = (tokens: Tokens, { first, last }: Phrase): boolean =>
  placeNouns.at(tokens, first) && isCapital(tokens[last])

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u
const placeNouns = words(
  'country region city town village district county province state valley island islands area capital archipelago peninsula territory north south east west',
)
