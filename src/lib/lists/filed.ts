import type { LinkedArticle } from '../actor.ts'
import { isCitedClaim, type Article, type CitedClaim, type CitedQuote } from '../article.ts'
import { paragraphAround, passageOf, sentenceOf } from '../passage.ts'
import { toValue, type Values } from './selection.ts'

/** The value of the facet "actor" where the article itself speaks, and where a speaker is no actor that we know. */
export const ownVoice = '_outlet'
export const unknownActor = '_unknown'

/** What a quote is filed under on pages that list quotes. */
export const fileQuote = ({ speaker, form, article, about }: CitedQuote): Values => ({
  actor: [speaker?.actor ?? unknownActor],
  about: about.filter((actor) => actor !== speaker?.actor),
  kind: [form],
  ...filePlace(article),
})

/** What a claim is filed under on pages that list claims; it is about those whom its sentence names. */
export const fileClaim = (claim: CitedClaim): Values => ({
  actor: [claim.claimant ? (claim.claimant.actor ?? unknownActor) : ownVoice],
  about: namedBeside(claim).filter((actor) => actor !== claim.claimant?.actor),
  kind: [claim.form],
  unit: [toUnit(claim.unit)],
  status: [claim.modality],
  ...filePlace(claim.article),
})

/** What an article is filed under: who speaks in it, who is named, and the units of its claims. */
export const fileArticle = ({ citations, actors, source, date }: LinkedArticle): Values => ({
  actor: distinct(citations.flatMap((one) => (one.kind === 'quote' ? one.speaker?.actor : undefined) ?? [])),
  about: actors.map(({ id }) => id),
  unit: distinct(citations.filter(isCitedClaim).map(({ unit }) => toUnit(unit))),
  source: [toValue(source.name)],
  date: [date.slice(0, 7)],
})

/** A unit as a value of the facet "unit". */
export const toUnit = (unit: string | null): string => (unit === null ? '_' : toValue(unit))

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
const filePlace = ({ slug, date }: Article): Values => ({ article: [slug], date: [date.slice(0, 7)] })

/** The actors that the sentence of a claim names, in the order of the text; looked for once for all lists that ask. */
function namedBeside(claim: CitedClaim): readonly string[] {
  const found = beside.get(claim) ?? findBeside(claim)
  beside.set(claim, found)
  return found
}

const beside = new WeakMap<CitedClaim, readonly string[]>()

function findBeside(claim: CitedClaim): string[] {
  const { text, mentions } = claim.article
  const passage = passageOf(text, claim)
  const start = paragraphAround(text, claim).start + passage.before.length
  const end = start + sentenceOf(passage).length
  return distinct(mentions.filter((one) => one.start >= start && one.end <= end).map(({ actor }) => actor))
}
