import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { beforeTime } from '../times/before-time.ts'
import { countedFrom } from './counted-from.ts'
import { countsNothing, opensNoNoun } from './counts-nothing.ts'
import { knownCount } from './known-counts.ts'
import { asObject, type Site, type Way } from './measured-site.ts'
import { withPlural } from './with-plural.ts'

/** `36,000 staff`, `3.4 million tonnes of grain`, `18 of 32 members`. */
export const counted: Way = (site) => {
  const { tokens, clause, reading } = site
  const { last, form } = reading
  const known = form === 'count' ? knownCount(site) : undefined
  if (known) return known
  // "a third as much carbon", "three times as many homes"
  if (lowerAt(tokens, last + 1) === 'as' && amounts.at(tokens, last + 2)) {
    const compared = phraseAfter(tokens, last + 3, clause.last)
    return compared?.first === last + 3 ? asObject(site, compared) : undefined
  }
  // "wounded 43 others in the town"
  if (others.at(tokens, last + 1) && tied.at(tokens, last + 2))
    return asObject(site, { first: last + 1, last: last + 1 })
  const start = countedFrom(tokens, reading)
  if (opensNoNoun(tokens, reading, start)) return undefined
  const cases = form === 'count' && ascertained.at(tokens, last + 1) ? casesAt(tokens, last + 2) : undefined
  if (cases !== undefined) return asObject(site, { first: last + 1, last: cases })
  const noun = takesNoun(site) ? phraseAfter(tokens, start, clause.last) : undefined
  if (!noun || noun.first > start + 2) return undefined
  const isOne = form !== 'count' || (reading.value === 1 && lowerAt(tokens, last + 1) !== 'of')
  const phrase = isOne ? noun : withPlural(tokens, noun, clause.last)
  if (countsNothing(tokens, reading, phrase)) return undefined
  // "from 900 last May", "900 boats last May"
  const end = beforeTime(tokens, phrase.last, phrase.first - 1)
  return end < phrase.first
    ? undefined
    : asObject(site, withRate(tokens, { first: phrase.first, last: end }, clause.last))
}
const amounts = words('much many')
const others = words('others')
const tied = words('in on at by from of during as and , .')

/** Whether a number of its form counts a noun: "36,000 staff", where "40 km" counts only with "of". */
function takesNoun({ tokens, reading: { first, last, form, unit }, verb }: Site): boolean {
  const of = lowerAt(tokens, last + 1) === 'of'
  if (form === 'measure' || form === 'duration') return of && !perThing.test(unit ?? '')
  if (form === 'count') return true
  const isGroup = form === 'ratio' && unit === 'fraction' && verb !== undefined && lowerAt(tokens, first - 1) !== ','
  return !of && (form === 'range' || isGroup)
}
// "2 kg per ton of steel", where "2 tons per year of steel" measures the steel
const perThing = /\/(?!ye?a?r|month|week|day|hour|minute|second|h$|s$)/u

// "1,318 confirmed cases", "74 confirmed flu deaths": what looks like a verb says how they are known.
const casesAt = (tokens: Document['tokens'], at: number): number | undefined =>
  cases.at(tokens, at)
    ? at
    : /^\p{L}{2,}[^s\P{L}]$/u.test(lowerAt(tokens, at)) && cases.at(tokens, at + 1)
      ? at + 1
      : undefined
const ascertained = words('confirmed reported suspected recorded registered documented')
const cases = words('cases deaths infections incidents attacks crimes complaints injuries sightings')

/** `people per square kilometre`: what is counted, and by what. */
function withRate(tokens: Document['tokens'], phrase: Phrase, ceiling: number): Phrase {
  const per = lowerAt(tokens, phrase.last + 1) === 'per' ? phraseAfter(tokens, phrase.last + 2, ceiling) : undefined
  return per?.first === phrase.last + 2 ? { first: phrase.first, last: per.last } : phrase
}
