// The middle of what studies of silent reading in English find for news and essays (Brysbaert 2019: 238).
const wordsPerMinute = 238

/** How long an article takes to read, in whole minutes, at least one. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round(text.split(/\s+/u).length / wordsPerMinute))
