import type { Document } from '../types.ts'
import { agentOf, verbBefore } from './agents.ts'
import { determiners, ofWord, owners } from './determiners.ts'
import { asObject, type Way } from './measured-site.ts'
import { isCapital, lowerAt, words, type Words } from './neighbours.ts'
import { followsDeterminer } from './noun-at.ts'
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'
import { adverbs, moneyNominals, nominals, transitiveChanges } from './verbs.ts'

/** `36,000 staff`, `3.4 million tonnes of grain`, `18 of 32 members`. */
export const counted: Way = (site) => {
  const { tokens, clause, reading, verb } = site
  const { last, form, unit } = reading
  const of = lowerAt(tokens, last + 1) === 'of'
  const group = form === 'ratio' && unit === 'fraction' && verb !== undefined
  const takesNoun =
    form === 'measure' || form === 'duration' ? of : form === 'count' || (!of && (form === 'range' || group))
  const start = of ? behindWhole(tokens, last + 2) : last + 1
  const phrase = takesNoun ? phraseAfter(tokens, start, clause.last) : undefined
  return phrase && phrase.first <= start + 2 ? asObject(site, withRate(tokens, phrase, clause.last)) : undefined
}

/** Behind the number of all of them: `members` in "18 of its 32 members". */
function behindWhole(tokens: Document['tokens'], start: number): number {
  const number = determiners.at(tokens, start) || owners.at(tokens, start) ? start + 1 : start
  return tokens[number]?.kind === 'number' ? number + 1 : start
}

/** `people per square kilometre`: what is counted, and by what. */
function withRate(tokens: Document['tokens'], phrase: Phrase, ceiling: number): Phrase {
  const per = lowerAt(tokens, phrase.last + 1) === 'per' ? phraseAfter(tokens, phrase.last + 2, ceiling) : undefined
  return per?.first === phrase.last + 2 ? { first: phrase.first, last: per.last } : phrase
}

const noAttribute = words(
  'last this next now today so in to on a an the higher lower more less each annually overall worth away apart ahead above below off long wide tall high deep thick old north south east west up down back inland ago earlier later before after',
)
const beforeAttribute = words(
  "a an the its their his this 's ’s of with by and or for to in at on per about nearly than over",
)

const attributeTies = words('of on in for')

/** `a $150,000 contract`, `a 7% levy on imported steel`. */
export const attributive: Way = (site) => {
  const { tokens, clause, reading } = site
  const { first, last, form } = reading
  if (form === 'count' || form === 'ratio' || form === 'fraction' || form === 'age') return undefined
  const hyphen = lowerAt(tokens, last + 1) === '-' ? 1 : 0
  const next = tokens[last + 1 + hyphen]
  if (next?.kind !== 'word' || noAttribute.at(tokens, last + 1 + hyphen) || isVerbAt(tokens, last + 1 + hyphen))
    return undefined
  const opened = !isCapital(next) || beforeAttribute.at(tokens, first - 1)
  const phrase = opened ? phraseAfter(tokens, last + 1 + hyphen, clause.last, attributeTies) : undefined
  return phrase && phrase.first === last + 1 + hyphen ? asObject(site, phrase) : undefined
}

/** `a net profit of $5 million`, `a pay rise of 5 percent`. */
export const beforeOf: Way = ({ tokens, clause, reading }) => {
  const link = stepOver(tokens, reading.first - 1, clause.first, ofWord)
  const phrase = link === undefined ? undefined : phraseBefore(tokens, link - 1, clause.first)
  return phrase && asObject({ tokens, clause, verb: verbBefore(tokens, phrase.first, clause) }, phrase)
}

/** `raise their defense budgets to 5 percent`: what stands between the verb and "to" or "by". */
export const changedObject: Way = ({ tokens, clause, reading }) => {
  const link = stepOver(tokens, reading.first - 1, clause.first, levelWords)
  if (link === undefined) return undefined
  for (let index = link - 1; index >= Math.max(clause.first, link - 10); index--) {
    if (!transitiveChanges.at(tokens, index) || followsDeterminer(tokens, index)) continue
    const phrase = phraseBefore(tokens, link - 1, index + 1)
    return phrase && phrase.first <= index + 2
      ? { phrase, noun: null, agent: agentOf(tokens, index, clause) ?? null }
      : undefined
  }
  return undefined
}

const levelWords = words('to by at from')

/** The nearest link word to the left, over adverbs only. */
function stepOver(tokens: Document['tokens'], from: number, floor: number, links: Words): number | undefined {
  for (let index = from; index >= Math.max(floor, from - 5); index--) {
    const word = lowerAt(tokens, index)
    if (links.at(tokens, index) && !(word === 'to' && lowerAt(tokens, index - 1) === 'up')) return index
    if (!adverbs.at(tokens, index) && word !== 'average' && word !== 'percent' && word !== '%') return undefined
  }
  return undefined
}

/** `spent $5 billion on roads`: spending on roads. */
export const paidFor: Way = ({ tokens, clause, reading: { first, last, form }, verb }) => {
  const word = verb === undefined ? '' : lowerAt(tokens, verb)
  const noun = nominals.get(word) ?? (form === 'money' ? moneyNominals.get(word) : undefined)
  if (verb === undefined || !noun || first - verb > 5 || form === 'count') return undefined
  const worth = lowerAt(tokens, last + 1) === 'worth' ? 1 : 0
  const at =
    lowerAt(tokens, last + 1) === 'of'
      ? (phraseAfter(tokens, last + 2, clause.last)?.last ?? last) + 1
      : last + 1 + worth
  const phrase = (worth ? /^of$/u : /^(?:on|in|for|to)$/u).test(lowerAt(tokens, at))
    ? phraseAfter(tokens, at + 1, clause.last)
    : undefined
  const whole =
    phrase && !/^(?:\d+|last|this|next)$/u.test(lowerAt(tokens, phrase.first)) ? { first: at, last: phrase.last } : null
  return { phrase: whole, noun, agent: agentOf(tokens, verb, clause) ?? null }
}
