import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isName } from '../phrases/proper-name.ts'
import { asSubject, type Measured, type Site } from './measured-site.ts'

/** What a subject measures: itself, or nothing where it takes, holds or gives up that much, "the party took 6 percent of the vote". */
export function asSubjectOrTaker(
  tokens: Site['tokens'],
  verb: number,
  { last, form }: Site['reading'],
  agent: Phrase | undefined,
): Measured | undefined {
  const isTaken =
    taking.at(tokens, verb) &&
    lowerAt(tokens, verb + 1) !== 'up' &&
    (lowerAt(tokens, last + 1) === 'of' ||
      (agent && (isName(tokens, agent) || (form === 'money' && isBody(tokens, agent)))))
  // "which dropped a quarter of its cases", where "fell a quarter" tells of itself
  const isGivenUp = lowerAt(tokens, last + 1) === 'of' && giving.at(tokens, verb)
  if (!agent || form === 'duration' || form === 'measure' || !(isTaken || isGivenUp)) return asSubject(agent)
  const held = holding.at(tokens, verb) && equity.test(textAhead(tokens, last + 2))
  const noun = held ? 'stake' : form === 'money' && making.at(tokens, verb) ? 'earnings' : null
  return { phrase: null, noun, agent }
}
const taking = words('held holds hold holding took takes take taken taking made makes make won')
const making = words('made makes make')
const giving = words('dropped drop drops lost lose loses shed sheds cut cuts')
const holding = words('held holds hold holding')
const equity = /^(?:the|its|their)? ?(?:\p{Ll}+ )?(?:shares?|stock|equity|company|firm|voting rights)\b/u
const textAhead = (tokens: Site['tokens'], at: number): string =>
  [0, 1, 2].map((ahead) => lowerAt(tokens, at + ahead)).join(' ')

/** Whether a phrase names who may pay or earn: `the state`. */
export const isBody = (tokens: Site['tokens'], { last }: Phrase): boolean => payers.at(tokens, last)
const payers = words(
  'state states government governments ministry council councils city cities county company companies firm firms insurer insurers employer employers bank union unions parents families tenants taxpayers residents owner owners club clubs authority agency treasury landlord landlords households patients industry sector airline airlines group team administration division retailer',
)
