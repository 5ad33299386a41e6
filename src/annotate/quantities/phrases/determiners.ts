import { words } from './neighbours.ts'

/** Articles and demonstratives: the word behind them belongs to a noun phrase. */
export const determiners = words('the a an this that these those')

/** Pronouns that own what stands behind them. */
export const owners = words('its their his her our my your whose')

/** What opens a noun phrase: an article, a demonstrative or an owner. */
export const phraseOpeners = words('the a an this that these those its their his her our my your whose')

/** The preposition that ties a noun to whatever stands before it. */
export const ofWord = words('of')

/** The preposition before how much, and before who does it. */
export const byWord = words('by')

/** The article that opens a phrase about one of many. */
export const indefinite = words('a an')

/** The marks of possession behind an owner, straight and curved. */
export const possessives = words("' ’ 's ’s")

/** Prepositions that tie another noun to a phrase: `share of women on boards`. */
export const ties = words(
  'of in on for at from to through among with between by against into near across around inside outside',
)

/** The prepositions that mostly tie a noun to the noun before them: `levy on steel`, `cut in rents`. */
export const nounTies = words('of in for on')
