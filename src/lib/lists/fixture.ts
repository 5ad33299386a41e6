import type { Mention, Quantity, Quote, Speaker } from '../../annotate/types.ts'
import type { LinkedArticle } from '../actor.ts'
import type { Article, CitedClaim, CitedQuote } from '../article.ts'

/** For tests: a speaker, an article, and a quote and a claim in it, complete but for what a test is about. */
export const speakerOf = (actor: string | null, name = actor ?? 'a passer-by'): Speaker => ({
  actor,
  name,
  text: name,
  start: 0,
  end: 0,
})

export const articleOf = (text: string, mentions: readonly Mention[] = [], slug = 'tram'): LinkedArticle => ({
  slug,
  text,
  isEnglish: true,
  mentions,
  title: 'The tram opens',
  date: '2025-06-26T20:21:00+04:00',
  source: { name: 'The Harbour Post' },
  record: '',
  citations: [],
  actors: [],
})

export const mentionOf = (text: string, exact: string, actor: string): Mention => ({
  ...spanOf(text, exact),
  kind: 'mention',
  rule: 'test',
  actor,
  name: exact,
  type: 'person',
  role: null,
  tier: 'named',
})

export const quoteOf = (article: Article, exact: string, given: Partial<Quote & CitedQuote> = {}): CitedQuote => ({
  ...spanOf(article.text, exact),
  ...cited(article, 'q-1'),
  kind: 'quote',
  form: 'direct',
  speaker: null,
  cue: null,
  addressee: null,
  via: [],
  tier: 'stated',
  group: 1,
  rule: 'test',
  ...given,
})

export const claimOf = (article: Article, exact: string, given: Partial<Quantity & CitedClaim> = {}): CitedClaim => ({
  ...spanOf(article.text, exact),
  ...cited(article, 'c-1'),
  kind: 'claim',
  form: 'percent',
  value: 4,
  unit: 'percent',
  cmp: '=',
  measure: null,
  denominator: null,
  subject: null,
  time: null,
  modality: 'asserted',
  claimant: null,
  via: [],
  checkPriority: 1,
  rule: 'test',
  ...given,
})

const cited = (article: Article, id: string) => ({ id, number: 1, article, about: [] })
const spanOf = (text: string, exact: string) => ({
  exact,
  start: text.indexOf(exact),
  end: text.indexOf(exact) + exact.length,
})
