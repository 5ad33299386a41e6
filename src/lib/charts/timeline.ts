import { scaleUtc } from 'd3-scale'
import type { Actor } from '../actor.ts'
import type { Article } from '../article.ts'
import { monthName } from '../wording.ts'

/** One article on an actor's timeline: how often it names the actor, and how much the actor says there. */
export type Moment = {
  readonly article: Article
  readonly x: number
  /** The share of the height, against the article that names the actor most. */
  readonly height: number
  readonly mentions: number
  readonly quotes: number
  readonly claims: number
}

/** An actor's articles from the oldest to the newest; `x` in per cent of the width, which spans all `articles`. */
export function toTimeline(actor: Actor, articles: readonly Article[]) {
  const times = articles.map(({ date }) => Date.parse(date))
  const scale = scaleUtc()
    .domain([Math.min(...times), Math.max(...times)])
    .nice()
    .range([4, 96])
  const rows = actor.articles.map((article) => rowOf(actor, article)).toSorted((a, b) => a.time - b.time)
  const most = Math.max(1, ...rows.map(({ mentions }) => mentions))
  return {
    moments: rows.map(({ time, ...row }): Moment => ({ ...row, x: round(scale(time)), height: row.mentions / most })),
    ticks: scale
      .ticks(3)
      .filter((date) => date.getUTCDate() === 1)
      .map((date) => ({ x: round(scale(date)), label: monthName(date.toISOString().slice(0, 7)) })),
  }
}

const rowOf = (actor: Actor, article: Article) => ({
  article,
  time: Date.parse(article.date),
  mentions: article.mentions.filter((mention) => mention.actor === actor.id).length,
  quotes: actor.quotes.filter((quote) => quote.article === article).length,
  claims: actor.claims.filter((claim) => claim.article === article).length,
})

const round = (x: number): number => Math.round(x * 10) / 10

/** How often each of the last `most` months names an actor, the oldest first; months without articles are zeros. */
export function monthlyMentions(actor: Actor, articles: readonly Article[], most = 24): number[] {
  const months = articles.map(({ date }) => monthNumber(date))
  const last = Math.max(...months)
  const first = Math.max(Math.min(...months), last - most + 1)
  const counts = new Array<number>(last - first + 1).fill(0)
  for (const { date, mentions } of actor.articles) {
    const index = monthNumber(date) - first
    if (index >= 0) counts[index] = (counts[index] ?? 0) + mentions.filter(({ actor: id }) => id === actor.id).length
  }
  return counts
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
