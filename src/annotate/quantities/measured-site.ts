import type { Document } from '../types.ts'
import { agentOf } from './agents.ts'
import type { Clause } from './clauses.ts'
import { words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import type { Reading } from './readings.ts'

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
export const asObject = ({ tokens, clause, verb }: Omit<Site, 'reading'>, phrase: Phrase): Measured => ({
  phrase,
  noun: null,
  agent: verb === undefined || saying.at(tokens, verb) ? null : (agentOf(tokens, verb, clause) ?? null),
})

// "The ministry said 1,300 schools had opened": whoever says it has none of them.
const saying = words(
  'said says say saying told tells added adds noted warned argued put puts estimate estimates estimated',
)

/** What is measured as the subject itself. */
export const asSubject = (phrase: Phrase | undefined): Measured | undefined =>
  phrase && { phrase, noun: null, agent: null }
