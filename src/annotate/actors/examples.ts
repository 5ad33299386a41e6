import type { Token } from '../types.ts'
import type { Votes } from './evidence.ts'
import { roles } from './titles.ts'
import { organisationIntroductions } from './verbs.ts'
import { among, amongSmall } from '../vocabulary.ts'

/** Adds to `votes` what the plural says that a name is an example of: "bands such as Halden", "towns like Moss". */
export function weighExample(tokens: readonly Token[], first: number, votes: Votes): void {
  if (!isLike(tokens, first - 1)) return
  const of = isAs(tokens, first - 1) ? (isSuch(tokens, first - 2) ? first - 3 : -1) : first - 2
  const noun = isComma(tokens, of) ? of - 1 : of
  if (isBodies(tokens, noun)) votes.org += 2.5
  else if (isPeople(tokens, noun)) votes.person += 2.5
  else if (isPlaces(tokens, noun)) votes.place += 2.5
}

const isLike = among('like including as include includes included')
const isAs = among(['as'])
const isSuch = among(['such'])
const isComma = among([','])

const pluralOf = (word: string): string =>
  /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(word) ? `${word}es` : `${word}s`
const isBodies = amongSmall([...organisationIntroductions].map(pluralOf))
const isPeople = amongSmall([
  ...roles.trim().split(/\s+/u).map(pluralOf),
  ...'people men women stars celebrities politicians figures'.split(' '),
])
const isPlaces = amongSmall(
  'countries nations cities towns villages states provinces regions islands districts suburbs boroughs counties places areas neighbourhoods neighborhoods rivers lakes',
)
