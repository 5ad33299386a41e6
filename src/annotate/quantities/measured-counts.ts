import type { Document } from '../types.ts'
import { isNumberAt } from './counted-plural.ts'
import { superlatives } from './counted-words.ts'
import { determiners, owners, possessives, ties } from './determiners.ts'
import { beforeTime } from './before-time.ts'
import { isForeseenBy, isForeseenThen } from './foreseers.ts'
import { asObject, type Way } from './measured-site.ts'
import { isOrSo } from './or-so.ts'
import { isGerund, lowerAt, words } from './neighbours.ts'
import { smallNumbers } from './number-words.ts'
import { phraseAfter, type Phrase } from './noun-phrases.ts'
import { withPlural } from './with-plural.ts'
import { knownCount } from './known-counts.ts'

/** `36,000 staff`, `3.4 million tonnes of grain`, `18 of 32 members`. */
export const counted: Way = (site) => {
  const { tokens, clause, reading, verb } = site
  const { first, last, form, unit } = reading
  const known = form === 'count' ? knownCount(site) : undefined
  if (known) return known
  // "a third as much carbon", "three times as many homes"
  if (lowerAt(tokens, last + 1) === 'as' && amounts.at(tokens, last + 2)) {
    const compared = phraseAfter(tokens, last + 3, clause.last)
    return compared?.first === last + 3 ? asObject(site, compared) : undefined
  }
  const of = lowerAt(tokens, last + 1) === 'of'
  // "within 40 km of the port", "within 72 hours of the flood"
  if (of && (form === 'measure' || form === 'duration') && lowerAt(tokens, first - 1) === 'within') return undefined
  const group = form === 'ratio' && unit === 'fraction' && verb !== undefined && lowerAt(tokens, first - 1) !== ','
  const takesNoun =
    form === 'measure' || form === 'duration'
      ? of && !perThing.test(unit ?? '')
      : form === 'count' || (!of && (form === 'range' || group))
  // "100,000-plus subscribers", "40+ boats", "the 20-largest banks", "50 or so people"
  const isVague =
    lowerAt(tokens, last + 1) === '-' && (vagueness.at(tokens, last + 2) || superlatives.at(tokens, last + 2))
  const vague = isVague ? (vagueness.at(tokens, last + 2) ? 2 : 1) : isOrSo(tokens, last) ? 2 : 0
  const more =
    form === 'count' &&
    (lowerAt(tokens, last + 1) === '+' || furthers.at(tokens, last + 1) || lowerAt(tokens, last + 1) === 'mt')
      ? 1
      : vague
  const start = of ? behindWhole(tokens, last + 2) : last + 1 + more
  // "wounded 43 others in the town"
  if (others.at(tokens, last + 1) && tied.at(tokens, last + 2))
    return asObject(site, { first: last + 1, last: last + 1 })
  // "37 short of a majority"
  if (!of && standing.at(tokens, start)) return undefined
  if (form === 'count' && (isForeseenBy(tokens, start) || isForeseenThen(tokens, start))) return undefined
  // "catches dozens every year"
  if (!of && (determiners.at(tokens, start) || eachTime.at(tokens, start))) return undefined
  if (form === 'count' && isCase(tokens, last + 1)) return asObject(site, { first: last + 1, last: last + 2 })
  const noun = takesNoun ? phraseAfter(tokens, start, clause.last) : undefined
  const phrase = noun && form === 'count' && (of || reading.value !== 1) ? withPlural(tokens, noun, clause.last) : noun
  // "180 metres of each other"
  if (phrase && lowerAt(tokens, phrase.first) === 'each' && lowerAt(tokens, phrase.first + 1) === 'other')
    return undefined
  if (phrase && phrase.first === phrase.last && participle.test(lowerAt(tokens, phrase.first))) return undefined
  // "with 900 more still waiting to leave"
  if (
    phrase &&
    form === 'count' &&
    reading.value !== 1 &&
    phrase.first === phrase.last &&
    isGerund(tokens, phrase.first) &&
    ties.at(tokens, phrase.last + 1)
  )
    return undefined
  // "45 of them" counts what no card can show.
  if (phrase && pronouns.at(tokens, phrase.first) && tokens[phrase.first]?.text !== 'US') return undefined
  // "from 900 last May", "900 boats last May"
  const end = phrase ? beforeTime(tokens, phrase.last, phrase.first - 1) : 0
  if (phrase && end < phrase.first) return undefined
  return phrase && noun && noun.first <= start + 2
    ? asObject(site, withRate(tokens, { first: phrase.first, last: end }, clause.last))
    : undefined
}
// "2 kg per ton of steel", where "2 tons per year of steel" measures the steel
const perThing = /\/(?!ye?a?r|month|week|day|hour|minute|second|h$|s$)/u
const amounts = words('much many')
const pronouns = words('them us whom which')

const standing = words('short shy clear adrift behind ahead worldwide nationwide globally')

const vagueness = words('plus odd')

const others = words('others')
const tied = words('in on at by from of during as and , .')

const eachTime = words('every each whose')

// "six more controllers"
const furthers = words('more other others further additional extra')

// "1,500 freed": what is done with them.
const participle = /(?:[^e]ed|freed|driven|taken|given|sold|built)$/u

// "1,318 confirmed cases": what looks like a verb says how they are known.
const isCase = (tokens: Document['tokens'], at: number): boolean => known.at(tokens, at) && cases.at(tokens, at + 1)
const known = words('confirmed reported suspected recorded registered documented')
const cases = words('cases deaths infections incidents attacks crimes complaints injuries sightings')

/** Behind the number of all of them: `members` in "18 of its 32 members". */
function behindWhole(tokens: Document['tokens'], start: number): number {
  let number = determiners.at(tokens, start) || owners.at(tokens, start) ? start + 1 : start
  if (ranks.at(tokens, number) && tokens[number + 1]?.kind === 'number') number++
  // "1,300 of the country's 2,100 schools"
  for (let index = number; index < number + 6; index++)
    if (possessives.at(tokens, index) && isNumberAt(tokens, index + 1)) number = index + 1
  return tokens[number]?.kind === 'number' || smallNumbers.has(lowerAt(tokens, number)) ? number + 1 : start
}
const ranks = words('last first next past final')

/** `people per square kilometre`: what is counted, and by what. */
function withRate(tokens: Document['tokens'], phrase: Phrase, ceiling: number): Phrase {
  const per = lowerAt(tokens, phrase.last + 1) === 'per' ? phraseAfter(tokens, phrase.last + 2, ceiling) : undefined
  return per?.first === phrase.last + 2 ? { first: phrase.first, last: per.last } : phrase
}
