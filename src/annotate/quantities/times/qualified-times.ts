import type { Token } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isYear } from './date-parts.ts'
import { degrees, isDecade } from './eras.ts'
import { edges } from './edge-times.ts'
import { longMonths } from './months.ts'

type Tokens = readonly Token[]

/** A time with what narrows it in front: `late` March, `mid-`2023, `end of` June, `spring` 2021, `between` 2014 and 2024. */
export function qualified(tokens: Tokens, phrase: Phrase): Phrase {
  const { first, last } = phrase
  const of = lowerAt(tokens, first - 1) === 'of' ? first - 2 : undefined
  if (isNarrowed(tokens, phrase)) {
    if (degrees.at(tokens, first - 1)) return { first: first - 1, last }
    if (isGlued(tokens, first - 1) && isGlued(tokens, first - 2) && degrees.at(tokens, first - 2))
      return { first: first - 2, last }
    if (of !== undefined && edges.at(tokens, of) && lowerAt(tokens, of - 1) === 'the') return { first: of, last }
    const season = of ?? first - 1
    if (seasons.at(tokens, season) && beforeSeason.at(tokens, season - 1)) return { first: season, last }
  }
  return lowerAt(tokens, first - 1) === 'between' && last > first ? { first: first - 1, last } : phrase
}
const isNarrowed = (tokens: Tokens, { first, last }: Phrase): boolean =>
  longMonths.at(tokens, first) ||
  isYear(lowerAt(tokens, first)) ||
  isDecade(lowerAt(tokens, first)) ||
  lowerAt(tokens, last) === 'century'
const seasons = words('spring summer autumn fall winter')
// "in fall 2021", where "prices fall 2021" has a verb
const beforeSeason = words('in during since by until from the last')
