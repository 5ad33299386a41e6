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

/** When the first and the last of some articles were published: as moments, and as months that their dates name. */
export type Period = { readonly times: readonly [number, number]; readonly months: readonly [number, number] }

/** The period that all `articles` are from. */
export const periodOf = (articles: readonly Article[]): Period => ({
  times: endsOf(articles.map(({ date }) => Date.parse(date))),
  months: endsOf(articles.map(({ date }) => monthNumber(date))),
})

const endsOf = (numbers: readonly number[]): [number, number] =>
  numbers.reduce(([least, most], number) => [Math.min(least, number), Math.max(most, number)], [Infinity, -Infinity])

/** An actor's articles from the oldest to the newest; `x` in per cent of the width, which spans the period. */
export function toTimeline(actor: Actor, { times }: Period) {
  const scale = scaleUtc().domain(times).nice().range([4, 96])
  const quotes = Map.groupBy(actor.quotes, ({ article }) => article)
  const claims = Map.groupBy(actor.claims, ({ article }) => article)
  const rows = actor.articles
    .map((article) => ({
      article,
      time: Date.parse(article.date),
      mentions: article.mentions.filter((mention) => mention.actor === actor.id).length,
      quotes: quotes.get(article)?.length ?? 0,
      claims: claims.get(article)?.length ?? 0,
    }))
    .toSorted((a, b) => a.time - b.time)
  const most = Math.max(1, ...rows.map(({ mentions }) => mentions))
  return {
    moments: rows.map(({ time, ...row }): Moment => ({ ...row, x: round(scale(time)), height: row.mentions / most })),
    ticks: scale
      .ticks(3)
      .filter((date) => date.getUTCDate() === 1)
      .map((date) => ({ x: round(scale(date)), label: monthName(date.toISOString().slice(0, 7)) })),
  }
}

const round = (x: number): number => Math.round(x * 10) / 10

/** How often each of the last `most` months names an actor, the oldest first; months without articles are zeros. */
export function monthlyMentions(actor: Actor, { months: [oldest, last] }: Period, most = 24): number[] {
  const first = Math.max(oldest, last - most + 1)
  const counts = new Array<number>(last - first + 1).fill(0)
  for (const { date, mentions } of actor.articles) {
    const index = monthNumber(date) - first
    if (index >= 0) counts[index] = (counts[index] ?? 0) + mentions.filter(({ actor: id }) => id === actor.id).length
  }
  return counts
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
