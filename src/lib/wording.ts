import type { ActorKind, Comparator, Mention, Modality, Quantity, QuantityForm, Quote } from '../annotate/types.ts'

/** How much of a quotation the source itself set between marks, in a reader's words. */
export const formWords: Record<Quote['form'], string> = {
  direct: 'Word for word',
  mixed: 'Partly word for word',
  indirect: 'Reported',
}

/** What kind of figure a claim is. */
export const quantityWords: Record<QuantityForm, string> = {
  percent: 'Percentage',
  money: 'Sum of money',
  count: 'Count',
  measure: 'Measure',
  duration: 'Duration',
  age: 'Age',
  range: 'Range',
  fraction: 'Fraction',
  ratio: 'Ratio',
  ordinal: 'Rank',
  date: 'Date',
}

/** How a claim is meant. */
export const modalityWords: Record<Modality, string> = {
  asserted: 'Stated as fact',
  target: 'A target',
  forecast: 'A forecast',
  denied: 'Denied',
  question: 'Asked',
}

/** What a comparator adds before a value. */
export const comparatorWords: Record<Comparator, string> = {
  '=': '',
  '~': 'about ',
  '>': 'at least ',
  '<': 'at most ',
  up: 'up ',
  down: 'down ',
}

/** What an actor is. */
export const actorWords: Record<ActorKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  government: 'Government',
  country: 'Country',
  place: 'Place',
  group: 'Group',
}

/** How sure it is that a mention names its actor. */
export const mentionWords: Record<Mention['tier'], string> = {
  named: 'by a registered name',
  derived: 'by a short form of the name',
  discovered: 'introduced by an article, not yet registered',
  ambiguous: 'where several actors could be meant',
}

/** How the speaker of a quotation is known. */
export const speakerWords: Record<Quote['tier'], string> = {
  stated: 'named in the sentence',
  resolved: 'traced from a pronoun or a description',
  inherited: 'carried over from the quotation before',
  none: 'not named',
}

/**
 * Who speaks, where a line begins with it: `'the ministry'` → `'The ministry'`. A description is found as it stands in its
 * sentence; a name that begins small but holds a capital (`eBay`) is left alone.
 */
export const inCapital = (name: string): string => name.replace(/^\p{Ll}+(?= |$)/u, withCapital)

/** Words with a capital: `'a target'` → `'A target'`. */
export const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A month of the calendar: `'2025-06'` → `'June 2025'`. */
export const monthName = (month: string): string => months.format(new Date(`${month}-01T00:00:00Z`))
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A number of things with their name: `(1, 'claim')` → `'1 claim'`, `(0, 'quote')` → `'0 quotes'`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** How many quotes and claims there are: `'8 quotes, 2 claims'`. */
export function countsOf(citations: readonly { readonly kind: string }[]): string {
  const quotes = citations.filter(({ kind }) => kind === 'quote').length
  return `${counted(quotes, 'quote')}, ${counted(citations.length - quotes, 'claim')}`
}

/** The value of a claim as a number on one scale with the others of its unit; a range counts with its middle. */
export function scaleValue(value: Quantity['value']): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value === null || typeof value === 'string') return null
  const middle = (value[0] + value[1]) / 2
  return Number.isFinite(middle) ? middle : null
}
