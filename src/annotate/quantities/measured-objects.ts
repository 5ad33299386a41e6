import type { Document } from '../types.ts'
import { agentOf, verbBefore } from './agents.ts'
import { determiners, owners } from './determiners.ts'
import { asObject, type Way } from './measured-site.ts'
import { isCapital, lowerAt, words, type Words } from './neighbours.ts'
import { smallNumbers } from './number-words.ts'
import { followsDeterminer, isPartOfNoun } from './noun-at.ts'
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'
import { adverbs, transitiveChanges } from './verbs.ts'

const noAttribute = words(
  'every per each plus last this next now today so in to on a an the higher lower more less each annually overall worse better worth away apart ahead above below off long wide tall high deep thick old north south east west up down back clear inland ago earlier later before after',
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
  if (
    next?.kind !== 'word' ||
    smallNumbers.has(next.lower) ||
    noAttribute.at(tokens, last + 1 + hyphen) ||
    isVerbAt(tokens, last + 1 + hyphen)
  )
    return undefined
  const opened = !isCapital(next) || beforeAttribute.at(tokens, first - 1)
  const phrase = opened ? phraseAfter(tokens, last + 1 + hyphen, clause.last, attributeTies) : undefined
  // "rose 12.4% year on year"
  if (isComparison(tokens, last + 1)) return undefined
  // "a fifty-year one"
  if (phrase && ones.at(tokens, phrase.first)) return undefined
  // "the $2.6bn Halden is paying"
  if (phrase && isCapital(tokens[phrase.last]) && isVerbAt(tokens, phrase.last + 1)) return undefined
  return phrase && phrase.first === last + 1 + hyphen ? asObject(site, phrase) : undefined
}
const ones = words('one ones')

const isComparison = (tokens: Document['tokens'], at: number): boolean =>
  periods.at(tokens, at) && comparing.at(tokens, at + 1)
const periods = words('year quarter month')
const comparing = words('on over')

const holding = words('of worth')
const partial = words(
  'top excess behalf spite front average mean median total maximum minimum record fraction part portion short shy ahead',
)

/** `a net profit of $5 million`, `paintings worth $5 million`, `a mine, valued at $5 million`. */
export const beforeOf: Way = ({ tokens, clause, reading }) => {
  const link = valuedBefore(tokens, reading.first) ?? stepOver(tokens, reading.first - 1, clause.first, holding)
  if (link === undefined || percent.at(tokens, link - 1)) return undefined
  const behind = lowerAt(tokens, link - 1) === ',' && lowerAt(tokens, link) !== 'of' ? link - 2 : link - 1
  const phrase = withoutHolder(tokens, phraseBefore(tokens, behind, clause.first))
  // "conspired to defraud investors of £48 million": they have lost it.
  if (phrase && robbed(tokens, phrase)) return undefined
  // "by an average of 3.8 per cent"
  if (!phrase || (phrase.first === phrase.last && partial.at(tokens, phrase.first))) return undefined
  return asObject({ tokens, clause, reading, verb: verbBefore(tokens, phrase.first, clause) }, phrase)
}
const percent = words('percent %')

// "a household with consumption of 3,500 kilowatt-hours": its consumption.
function withoutHolder(tokens: Document['tokens'], phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined
  for (let at = phrase.last - 1; at > phrase.first; at--)
    if (lowerAt(tokens, at) === 'with' && !isCapital(tokens[at + 1])) {
      const first = determiners.at(tokens, at + 1) ? at + 2 : at + 1
      return first <= phrase.last ? { first, last: phrase.last } : phrase
    }
  return phrase
}

function robbed(tokens: Document['tokens'], { first, last }: Phrase): boolean {
  for (let at = first - 1; at <= last; at++) if (robbing.at(tokens, at)) return true
  return false
}
const robbing = words(
  'defraud defrauded defrauding rob robbed robbing cheat cheated swindle swindled strip stripped con conned deprive deprived',
)

const valuedBefore = (tokens: Document['tokens'], first: number): number | undefined =>
  (lowerAt(tokens, first - 1) === 'at' && valued.at(tokens, first - 2)) ||
  (lowerAt(tokens, first - 1) === 'for' && lowerAt(tokens, first - 2) === 'insured')
    ? first - 2
    : undefined
const valued = words('valued priced')

/** `raise their defense budgets to 5 percent`: what stands between the verb and "to" or "by". */
export const changedObject: Way = ({ tokens, clause, reading }) => {
  const link = stepOver(tokens, reading.first - 1, clause.first, levelWords)
  if (link === undefined) return undefined
  const isBy = lowerAt(tokens, link) === 'by'
  for (let index = link - 1; index >= Math.max(clause.first, link - 10); index--) {
    const isChanger = transitiveChanges.at(tokens, index) || (isBy && isEroding(tokens, index))
    if (!isChanger || followsDeterminer(tokens, index) || isPartOfNoun(tokens, index)) continue
    const phrase = phraseBefore(tokens, link - 1, index + 1)
    return phrase && phrase.first <= index + 2
      ? { phrase, noun: null, agent: judging.at(tokens, index) ? null : (agentOf(tokens, index, clause) ?? null) }
      : undefined
  }
  return undefined
}

// "has eroded their wages by 11 percent", where "beat them by 5 percent" changes nothing
const isEroding = (tokens: Document['tokens'], at: number): boolean =>
  /(?:[^e]ed|ing)$/u.test(lowerAt(tokens, at)) &&
  (determiners.at(tokens, at + 1) || owners.at(tokens, at + 1)) &&
  lowerAt(tokens, at + 2) !== 'by' &&
  !winning.at(tokens, at)
const winning = words(
  'defeated trailed missed exceeded outnumbered passed followed topped led beating trailing missing',
)

// "put losses at $5 million": whoever says so has none.
const judging = words('estimate estimates estimated estimating put puts putting forecast forecasts see sees')
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
