import { measured, type Measured } from './measured.ts'
import type { Score } from './score.ts'

/** A figure of the page "How this is made": what was asked, and how many of how many came out right. */
export type Finding = { readonly question: string; readonly right: number; readonly of: number }

const questions: Readonly<Record<string, string | undefined>> = {
  measure: 'What it measures',
  denominator: 'What it is a share of',
  subject: 'Whose figure it is',
  time: 'For when it is given',
  modality: 'Whether it is fact, target or forecast',
  cmp: 'Exactly, about, more or less',
  claimant: 'Who asserts it',
  via: 'Through whom it came',
}

/** What the rules were measured to find, to get right once found, and to understand of a claim. */
export const findings: { readonly whole: readonly Finding[]; readonly fields: readonly Finding[] } = {
  whole: wholeOf(measured),
  fields: Object.entries(measured.sentences.fields).map(([field, share]) => ({
    question: questions[field] ?? field,
    right: Math.round(share * measured.sentences.claims),
    of: measured.sentences.claims,
  })),
}

function wholeOf({ quotes, speakers, claims, values, mentions, actors }: Measured): Finding[] {
  const recall = ({ same, golden }: Score, question: string): Finding => ({ question, right: same, of: golden })
  const precision = ({ same, found }: Score, question: string): Finding => ({ question, right: same, of: found })
  return [
    recall(quotes, 'Quotations that were found'),
    precision(quotes, 'Marks of quotations that a person made too'),
    recall(speakers, 'Speakers of these that are right'),
    recall(claims, 'Figures that were found'),
    precision(claims, 'Marks of figures that a person made too'),
    recall(values, 'Values and units of these that are right'),
    recall(mentions, 'Names that were found'),
    precision(mentions, 'Marks of names that a person made too'),
    recall(actors, 'Short names traced to the right actor'),
  ]
}
