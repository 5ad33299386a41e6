import { toWords, words } from './neighbours.ts'

/** Nouns in -ly. */
export const nounsInLy = words(
  'family supply assembly tally ally monopoly anomaly rally reply jelly belly fly butterfly july italy',
)

/** Words in -ly that are no adverbs. */
export const noAdverbs = toWords([
  ...nounsInLy,
  ...words('likely costly deadly friendly ugly early daily weekly monthly quarterly yearly elderly'),
])
