import type { CitedQuote } from '../article.ts'

/** Who speaks about whom: a row for each speaker, a column for each actor spoken about, a count in each cell. */
export type Matrix = {
  readonly speakers: readonly string[]
  readonly spokenOf: readonly string[]
  readonly count: (speaker: string, about: string) => number
}

/** The matrix of the speakers and the spoken-about that occur most, at most `most` each; quotes of nobody known are left out. */
export function toMatrix(quotes: readonly CitedQuote[], most = 12): Matrix {
  const pairs = quotes.flatMap(({ speaker, about }) => {
    const by = speaker?.actor
    return by ? about.filter((actor) => actor !== by).map((actor) => ({ by, actor })) : []
  })
  const counts = new Map<string, number>()
  for (const { by, actor } of pairs) counts.set(`${by} ${actor}`, (counts.get(`${by} ${actor}`) ?? 0) + 1)
  return {
    speakers: mostFrequent(pairs.map(({ by }) => by)).slice(0, most),
    spokenOf: mostFrequent(pairs.map(({ actor }) => actor)).slice(0, most),
    count: (speaker, about) => counts.get(`${speaker} ${about}`) ?? 0,
  }
}

const mostFrequent = (ids: readonly string[]): string[] =>
  [...Map.groupBy(ids, (id) => id)]
    .toSorted(([a, those], [b, others]) => others.length - those.length || a.localeCompare(b))
    .map(([id]) => id)
