import type { Article, CitedClaim, CitedQuote } from '../article.ts'
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
  unit: [claim.unit === null ? '_' : toValue(claim.unit)],
  status: [claim.modality],
  ...filePlace(claim.article),
})

const filePlace = ({ slug, date }: Article): Values => ({ article: [slug], date: [date.slice(0, 7)] })

/** The actors that the sentence of a claim names, in the order of the text. */
export function namedBeside(claim: CitedClaim): string[] {
  const { text, mentions } = claim.article
  const passage = passageOf(text, claim)
  const start = paragraphAround(text, claim).start + passage.before.length
  const end = start + sentenceOf(passage).length
  return [...new Set(mentions.filter((one) => one.start >= start && one.end <= end).map(({ actor }) => actor))]
}
