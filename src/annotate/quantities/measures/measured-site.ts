import type { Document } from '../../types.ts'
import { foreseers, guessing } from '../modality/foreseers.ts'
import type { Clause } from '../phrases/clauses.ts'
import { byWord } from '../phrases/determiners.ts'
import { isGerund, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { finding, saying } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'
import { agentOf } from '../subjects/agents.ts'
import { percentWords } from '../units/percent-words.ts'

/**
 * What a quantity measures: a noun phrase of the text, or the noun of a verb of paying or selling with its object.
 * `agent` is who acts where the phrase is an object; null where the phrase is the subject itself.
 */
export type Measured = { readonly phrase: Phrase | null; readonly noun: string | null; readonly agent: Phrase | null }

/** A quantity where it stands, with the verb before it in its clause. */
export type Site = {
  readonly tokens: Document['tokens']
  readonly clause: Clause
  readonly reading: Reading
  readonly verb: number | undefined
}

/** One way to say what a quantity measures. */
export type Way = (site: Site) => Measured | undefined

/** What is measured as the object of the verb, which has an agent. */
export function asObject({ tokens, clause, reading, verb }: Site, phrase: Phrase): Measured {
  if (verb === undefined || isTelling(tokens, verb) || killing.at(tokens, verb) || isApart(tokens, reading, phrase))
    return { phrase, noun: null, agent: null }
  // "jailed for smuggling 40 kg": who did so is not told right before it.
  if (isGerund(tokens, verb) && purposes.at(tokens, beforeAdverb(tokens, verb)))
    return { phrase, noun: null, agent: null }
  const agent = agentOf(tokens, verb, clause) ?? null
  const isSeen = agent && (foresees(tokens, verb, agent, phrase) || finds(tokens, verb, agent))
  return { phrase, noun: null, agent: isSeen ? null : agent }
}

/** Whether what is counted is no object: "guarded by 38,000 police", "cancelled 214 flights and 11 trains were late". */
function isApart(tokens: Site['tokens'], { first, last }: Reading, phrase: Phrase): boolean {
  if (phrase.first > last && (finite.at(tokens, phrase.last + 1) || opensStatement(tokens, first, phrase.last + 1)))
    return true
  // "up 5 percent from the 461 flights"
  if (lowerAt(tokens, first - 1) === 'the' && origins.at(tokens, first - 2)) return true
  // "stands at 27 percent with 900 tenants treated", "climbed to 59, with 5 deaths reported"
  const isBeside =
    percentWords.at(tokens, first - 2) || (lowerAt(tokens, first - 2) === ',' && isDone(tokens, phrase.last + 1))
  if (lowerAt(tokens, first - 1) === 'with' && isBeside) return true
  const by = beforeAdverbs(tokens, first - 1, -1, byWord)
  return lowerAt(tokens, by) === 'by' && isDone(tokens, by - 1)
}
const isDone = (tokens: Site['tokens'], at: number): boolean =>
  /(?:[^e]ed|\p{Ll}{3}ing|run|held|built|given|dead|made|taken|won|sold|paid|seen|written|found)$/u.test(
    lowerAt(tokens, at),
  )
const origins = words('from against')

// "closed the port and 3,000 dockers walked out"
function opensStatement(tokens: Site['tokens'], first: number, verb: number): boolean {
  if (!isVerbAt(tokens, verb) || lowerAt(tokens, verb).endsWith('ing')) return false
  if (lowerAt(tokens, verb).endsWith('ed') && behindParticiple.at(tokens, verb + 1)) return false
  const at = beforeAdverbs(tokens, first - 1, first - 4)
  return joints.at(tokens, at)
}
const joints = words('and but while as after when because since before until if ,')
const behindParticiple = words('by of in with to at from on for as')
const finite = words('is are was were has have had')

// "Forecasters expect 50 millimetres", "were expecting 50": they have none of it.
const foresees = (tokens: Site['tokens'], verb: number, agent: Phrase, phrase: Phrase): boolean =>
  guessing.at(tokens, isVerbAt(tokens, verb + 1) || !lowerAt(tokens, verb + 1).endsWith('ing') ? verb : verb + 1) &&
  ([agent.first, agent.last].some((at) => foreseers.at(tokens, at)) ||
    (economy.at(tokens, phrase.first) && offices.at(tokens, agent.last)))
// "The bank sees growth": it is the country's.
const economy = words('growth inflation unemployment gdp')
const offices = words('bank agency fund institute ministry office commission imf government treasury council')
/** Whether a verb only guesses at a figure: "Analysts had forecast $5 million". */
export const isGuess = (tokens: Site['tokens'], verb: number, agent: Phrase | undefined): boolean =>
  agent !== undefined &&
  (guessing.at(tokens, verb) || lowerAt(tokens, verb) === 'estimated') &&
  foreseers.at(tokens, agent.last)

// "The blast killed 17 people": they are no blast's.
const killing = words('kill kills killed killing wound wounds wounded wounding injure injures injured injuring')

const purposes = words('for in of from without by')
const beforeAdverb = (tokens: Site['tokens'], verb: number): number =>
  lowerAt(tokens, verb - 1).endsWith('ly') ? verb - 2 : verb - 1

// "The study found a 2 percent increase in deaths": it has none.
const finds = (tokens: Site['tokens'], verb: number, agent: Phrase): boolean =>
  (finding.at(tokens, verb) || revealing.at(tokens, verb)) &&
  (findings.at(tokens, agent.last) || findings.at(tokens, agent.first))
const revealing = words('reveal reveals revealed indicate indicates indicated')
const findings = words(
  'officials authorities study studies survey surveys analysis research review poll polls report reports data figures statistics census investigation audit paper results estimates trial',
)

// "The ministry counted 1,300 open schools", "40 boats compared with 30 tugs": whoever says so has none of them.
const isTelling = (tokens: Site['tokens'], verb: number): boolean =>
  saying.at(tokens, verb) || counting.at(tokens, verb)
const counting = words('put puts recorded registered documented counted compared')

/** What is measured as the subject itself. */
export const asSubject = (phrase: Phrase | undefined): Measured | undefined =>
  phrase && { phrase, noun: null, agent: null }
