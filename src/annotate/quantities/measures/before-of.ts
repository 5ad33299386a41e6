import type { Document } from '../../types.ts'
import { paceLink, paces } from '../changes/paces.ts'
import { beforeBracket } from '../phrases/brackets.ts'
import { isDash, type Clause } from '../phrases/clauses.ts'
import { determiners } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter, phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { beforeAdverbs, stepOver } from '../phrases/step-over.ts'
import { verbBefore } from '../phrases/verb-before.ts'
import { verbStart } from '../phrases/verb-start.ts'
import { adverbs, auxiliaries, changeVerbs, beForms } from '../phrases/verbs.ts'
import { agentOf } from '../subjects/agents.ts'
import { percentWords } from '../units/percent-words.ts'
import { shifting } from './changing-verbs.ts'
import { extremeOf, isExtreme } from './extremes.ts'
import { asObject, asSubject, type Measured, type Way } from './measured-site.ts'
import { reachedAt } from './reached.ts'
import { isRobbed } from './robbed.ts'
import { withoutLead } from './without-lead.ts'

/** `a net profit of $5 million`, `paintings worth $5 million`, `a mine, valued at $5 million`. */
export const beforeOf: Way = ({ tokens, clause, reading }) => {
  // "highs of 22C"
  const isDegree = degrees.has(reading.unit ?? '')
  const link =
    (isSought(tokens, reading.first - 1) ? reading.first - 1 : valuedBefore(tokens, reading.first)) ??
    rangingBefore(tokens, reading.first) ??
    stepOver(tokens, reading.first - 1, clause.first, holding)
  // "the fate of the 5 million barrels"
  if (link !== undefined && lowerAt(tokens, link) === 'of' && lowerAt(tokens, reading.first - 1) === 'the')
    return undefined
  // "has cost them upwards of $5 million"
  if (link === undefined || percentWords.at(tokens, link - 1) || upwards.at(tokens, link - 1)) return undefined
  // "is in the range of $5"
  if (ranges.at(tokens, link - 1) && within.at(tokens, link - 3) && beForms.at(tokens, link - 4))
    return asSubject(agentOf(tokens, link - 4, clause))
  const reached = reachedAt(tokens, link)
  if (reached !== undefined) {
    const verb = verbBefore(tokens, reached, clause, 20)
    if (verb === undefined) return undefined
    const isMade = shifting.at(tokens, verb) && !auxiliaries.at(tokens, verb - 1)
    return asSubject(isMade ? phraseAfter(tokens, verb + 1, reached - 1) : agentOf(tokens, verb, clause))
  }
  if (isExtreme(tokens, link))
    return (
      extremeOf(tokens, clause, link) ??
      (isDegree ? asSubject(phraseBefore(tokens, link - 1, clause.first)) : undefined)
    )
  // "the load reached a monthly record of 85 percent", where "he set a record of 85" has none
  const record = lowerAt(tokens, link - 1) === 'record' ? extremeOf(tokens, clause, link) : undefined
  if (record) return record
  const behind = beforeBracket(tokens, behindBe(tokens, link), clause.first)
  const floor = behind < clause.first ? Math.max(0, behind - longest) : clause.first
  const found = phraseBefore(tokens, behind, floor)
  const phrase = found && withoutLead(tokens, found)
  const paced = phrase && paceOf(tokens, clause, phrase)
  if (paced) return paced
  // "conspired to defraud investors of £48 million": they have lost it.
  if (phrase && isRobbed(tokens, phrase)) return undefined
  // "by an average of 3.8 per cent"
  if (!phrase || (partial.at(tokens, phrase.last) && (phrase.first === phrase.last || isRecord(tokens, phrase))))
    return undefined
  return asObject({ tokens, clause, reading, verb: verbBefore(tokens, phrase.first, clause) }, phrase)
}
const within = words('in of on')
const ranges = words('range region vicinity neighbourhood neighborhood order')
const longest = 8

/** `rents` in "rents rose by an annual rate of 5 percent": what rises at a pace. */
function paceOf(tokens: Document['tokens'], clause: Clause, { last }: Phrase): Measured | undefined {
  const link = paces.at(tokens, last) ? paceLink(tokens, last) : undefined
  const verb = link === undefined ? undefined : verbBefore(tokens, link, clause, 5)
  return verb !== undefined && changeVerbs.at(tokens, verb) ? asSubject(agentOf(tokens, verb, clause)) : undefined
}
const degrees: ReadonlySet<string> = new Set(['°C', '°F', 'degree'])
const upwards = words('upwards upward')

// "a mine, worth $5 million", "the mine is now worth $5 million": the token of the noun.
function behindBe(tokens: Document['tokens'], link: number): number {
  // "the duties, of 5 percent"
  if (lowerAt(tokens, link - 1) === ',' || isDash(tokens, link - 1)) return link - 2
  // "buyers to the tune of $5"
  // "a budget north of $5"
  if (lowerAt(tokens, link) === 'of' && ways.at(tokens, link - 1) && !determiners.at(tokens, link - 2)) return link - 2
  if (lowerAt(tokens, link) === 'of') return lowerAt(tokens, link - 1) === 'tune' ? link - 4 : link - 1
  const at = beforeAdverbs(tokens, link - 1)
  return beForms.at(tokens, at) ? verbStart(tokens, at, 0) - 1 : link - 1
}

const ways = words('north south')

// "valued at up to $5 million"
function valuedBefore(tokens: Document['tokens'], first: number): number | undefined {
  for (let at = first - 1; at > first - 5; at--) {
    const isInsured = lowerAt(tokens, at) === 'for' && lowerAt(tokens, at - 1) === 'insured'
    if (isInsured || (lowerAt(tokens, at) === 'at' && valued.at(tokens, at - 1))) return at - 1
    if (!adverbs.at(tokens, at) && lowerAt(tokens, at) !== 'close') return undefined
  }
  return undefined
}
const valued = words('valued priced')

// "fines ranging from $5 to $50"
const rangingBefore = (tokens: Document['tokens'], first: number): number | undefined =>
  lowerAt(tokens, first - 2) === 'ranging' && ends.at(tokens, first - 1) ? first - 2 : undefined
const ends = words('from between')

// "an appeal for $2.6 billion"
const isSought = (tokens: Document['tokens'], link: number): boolean =>
  lowerAt(tokens, link) === 'for' && sought.at(tokens, link - 1)
const sought = words('appeal bid request claim budget contract')

const holding = words('of worth costing exceeding')
// "its 2012 record of 900"
const isRecord = (tokens: Document['tokens'], { first, last }: Phrase): boolean =>
  last - first < 3 && tokens[last - 1]?.kind === 'number'
const partial = words(
  'top excess behalf spite front average mean median total maximum minimum record fraction part portion short shy ahead north south upwards upward',
)
