import type { Document } from '../types.ts'
import { agentOf, verbBefore } from './agents.ts'
import type { Clause } from './clauses.ts'
import { isCapital, lowerAt, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { phraseAfter, phraseBefore } from './noun-phrases.ts'
import type { Reading } from './readings.ts'
import { determiners, isVerbAt, owners } from './verb-at.ts'
import { adverbs, changeVerbs, levelVerbs, moneyNominals, nominals, transitiveChanges } from './verbs.ts'

/**
 * What a quantity measures: a noun phrase of the text, or the noun of a verb of paying or selling with its object.
 * `agent` is who acts where the phrase is an object; null where the phrase is the subject itself.
 */
export type Measured = { readonly phrase: Phrase | null; readonly noun: string | null; readonly agent: Phrase | null }

/** What a quantity measures, by the first of the ways to say it that fits; undefined if none does. */
export function measuredBy(document: Document, clause: Clause, reading: Reading): Measured | undefined {
  const { tokens } = document
  if (reading.form === 'measure' && apart.has(lowerAt(tokens, reading.last + 1))) return undefined
  const verb = verbBefore(tokens, reading.first, clause)
  for (const way of ways) {
    const measured = way({ tokens, clause, reading, verb })
    if (measured) return measured
  }
  return undefined
}

// A distance between two places is the measure of neither.
const apart = words('away apart off from north south east west inland')

type Tokens = Document['tokens']
/** A quantity where it stands, with the verb before it in its clause. */
type Site = {
  readonly tokens: Tokens
  readonly clause: Clause
  readonly reading: Reading
  readonly verb: number | undefined
}
type Way = (site: Site) => Measured | undefined

const asObject = ({ tokens, clause, verb }: Omit<Site, 'reading'>, phrase: Phrase): Measured => ({
  phrase,
  noun: null,
  agent: verb === undefined ? null : (agentOf(tokens, verb, clause) ?? null),
})
const asSubject = (phrase: Phrase | undefined): Measured | undefined => phrase && { phrase, noun: null, agent: null }

/** `36,000 staff`, `3.4 million tonnes of grain`, `18 of 32 members`. */
const counted: Way = (site) => {
  const { tokens, clause, reading, verb } = site
  const { last, form, unit } = reading
  const of = lowerAt(tokens, last + 1) === 'of'
  const group = form === 'ratio' && unit === 'fraction' && verb !== undefined
  const takesNoun =
    form === 'measure' || form === 'duration' ? of : form === 'count' || (!of && (form === 'range' || group))
  const phrase = takesNoun ? phraseAfter(tokens, last + 1 + (of ? 1 : 0), clause.last) : undefined
  return phrase && phrase.first <= last + 3 ? asObject(site, phrase) : undefined
}

const noAttribute = words(
  'last this next now today so in to on a an the higher lower more less each annually overall worth away apart ahead above below off long wide tall high deep thick old north south east west up down back inland ago earlier later before after',
)
const beforeAttribute = words(
  "a an the its their his this 's ’s of with by and or for to in at on per about nearly than over",
)

/** `a $150,000 contract`, `a 7% levy on imported steel`. */
const attributive: Way = (site) => {
  const { tokens, clause, reading } = site
  const { first, last, form } = reading
  if (form === 'count' || form === 'ratio' || form === 'fraction' || form === 'age') return undefined
  const hyphen = lowerAt(tokens, last + 1) === '-' ? 1 : 0
  const next = tokens[last + 1 + hyphen]
  if (next?.kind !== 'word' || noAttribute.has(next.lower) || isVerbAt(tokens, last + 1 + hyphen)) return undefined
  const opened = !isCapital(next) || beforeAttribute.has(lowerAt(tokens, first - 1))
  const phrase = opened ? phraseAfter(tokens, last + 1 + hyphen, clause.last, /^(?:of|on|in|for)$/u) : undefined
  return phrase && phrase.first === last + 1 + hyphen ? asObject(site, phrase) : undefined
}

/** `a net profit of $5 million`, `a pay rise of 5 percent`. */
const beforeOf: Way = ({ tokens, clause, reading }) => {
  const link = stepOver(tokens, reading.first - 1, clause.first, ofWord)
  const phrase = link === undefined ? undefined : phraseBefore(tokens, link - 1, clause.first)
  return phrase && asObject({ tokens, clause, verb: verbBefore(tokens, phrase.first, clause) }, phrase)
}
const ofWord = words('of')

/** `raise their defense budgets to 5 percent`: what stands between the verb and "to" or "by". */
const changedObject: Way = ({ tokens, clause, reading }) => {
  const link = stepOver(tokens, reading.first - 1, clause.first, levelWords)
  if (link === undefined) return undefined
  for (let index = link - 1; index >= Math.max(clause.first, link - 10); index--) {
    if (!transitiveChanges.has(lowerAt(tokens, index))) continue
    const phrase = phraseBefore(tokens, link - 1, index + 1)
    return phrase && phrase.first <= index + 2
      ? { phrase, noun: null, agent: agentOf(tokens, index, clause) ?? null }
      : undefined
  }
  return undefined
}

const levelWords = words('to by at from')

/** The nearest link word to the left, over adverbs only. */
function stepOver(tokens: Tokens, from: number, floor: number, links: ReadonlySet<string>): number | undefined {
  for (let index = from; index >= Math.max(floor, from - 5); index--) {
    const word = lowerAt(tokens, index)
    if (links.has(word) && !(word === 'to' && lowerAt(tokens, index - 1) === 'up')) return index
    if (!adverbs.has(word) && word !== 'average' && word !== 'percent' && word !== '%') return undefined
  }
  return undefined
}

/** `NATO members' military spending already accounted for 55 percent`: the subject of the verb before the number. */
const verbSubject: Way = ({ tokens, clause, reading: { first, form } }) => {
  const sums = form === 'money'
  for (let index = first - 1; index >= Math.max(clause.first, first - 8); index--) {
    const word = lowerAt(tokens, index)
    if (sums && moneyNominals.has(word)) return undefined
    if ((levelVerbs.has(word) || changeVerbs.has(word)) && !nominals.has(word))
      return asSubject(agentOf(tokens, index, clause))
    if (!adverbs.has(word) && !afterVerb.has(word) && !word.endsWith('ly')) return undefined
  }
  return undefined
}

/** `profits tripled`, `tripled its profits`: the object of a verb that is the number itself, else its subject. */
const multiplied: Way = ({ tokens, clause, reading: { first, last, amount } }) => {
  if (amount?.numeral.form !== 'factor') return undefined
  const object = owners.has(lowerAt(tokens, last + 1)) || determiners.has(lowerAt(tokens, last + 1))
  const phrase = object ? phraseAfter(tokens, last + 1, clause.last) : undefined
  const agent = agentOf(tokens, first, clause)
  return phrase ? { phrase, noun: null, agent: agent ?? null } : asSubject(agent)
}

const afterVerb = words('with at on after to year percent %')

/** `spent $5 billion on roads`: spending on roads. */
const paidFor: Way = ({ tokens, clause, reading: { first, last, form }, verb }) => {
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

/** `70 percent of shareholders voted against the plan`: what is said of the share. */
const predicate: Way = ({ tokens, clause, reading: { last, form }, verb }) => {
  if ((form !== 'percent' && form !== 'fraction' && form !== 'ratio') || verb !== undefined) return undefined
  const whole =
    lowerAt(tokens, last + 1) === 'of'
      ? phraseAfter(tokens, last + 2, clause.last)
      : phraseAfter(tokens, last + 1, clause.last)
  const from = (whole?.last ?? last) + 1
  if (!isVerbAt(tokens, from) && !/^(?:said|say|who)$/u.test(lowerAt(tokens, from))) return undefined
  let to = from
  while (to < clause.last && to - from < 8 && /^['’-]|^\p{L}/u.test(tokens[to + 1]?.text ?? '')) to++
  return { phrase: { first: from, last: to }, noun: null, agent: null }
}

/** `solar panels supplied 19 percent of …`: the subject of any other verb right before the number. */
const otherSubject: Way = ({ tokens, clause, reading: { first, form } }) => {
  let at = first - 1
  while (at > clause.first && adverbs.has(lowerAt(tokens, at))) at--
  // "The board met for two hours" measures no board.
  if (form === 'duration' && lowerAt(tokens, at + 1) === 'for') return undefined
  return isVerbAt(tokens, at) ? asSubject(agentOf(tokens, at, clause)) : undefined
}

const ways: readonly Way[] = [
  multiplied,
  counted,
  attributive,
  beforeOf,
  changedObject,
  verbSubject,
  paidFor,
  predicate,
  otherSubject,
]
