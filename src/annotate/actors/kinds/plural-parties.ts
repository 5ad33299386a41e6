import { isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { spokespeople } from '../lists/organisation-words.ts'
import { sayingVerbs } from '../lists/verbs.ts'

/** Whether two words are the name of a party that is called after its members: the "Social Democrats". */
export const isPluralParty = (tokens: readonly Token[], first: number, last: number): boolean =>
  last === first + 1 && isKind(tokens, first) && isDemocrats(tokens, last)
const isKind = among('christian social free centre center')
const isDemocrats = among('democrats')

/**
 * Whether a plural names a party by what it does at the polls or in a parliament, or by who sits there for it: "the
 * Greens won 12 seats", "Greens Senator Ida Moe", but not "the Greens moved house".
 */
export function isPartyAtPolls(tokens: readonly Token[], at: number): boolean {
  if (!isParty(tokens, at)) return false
  if (isMember(tokens, at + 1) && tokens[at]?.text !== 'Left') return true
  if (!isThe(tokens, at - 1)) return false
  if (
    isVote(tokens, at + 1) ||
    sayingVerbs.has(tokens[at + 1]?.text ?? '') ||
    (isWith(tokens, at - 2) && isCoalition(tokens, at - 3))
  )
    return true
  // "a spokeswoman for the Greens", "the Greens in the Senate"
  if (isFor(tokens, at - 2) && spokespeople.has(tokens[at - 3]?.text ?? '')) return true
  if (isIn(tokens, at + 1) && isHouse(tokens, isThe(tokens, at + 2) ? at + 3 : at + 2)) return true
  if (!isGain(tokens, at + 1)) return false
  for (let word = at + 2; word < at + farthest && tokens[word]?.kind !== 'mark'; word++)
    if (isSeats(tokens, word)) return true
  return false
}
const isParty = among('greens liberals socialists communists nationals nationalists left')
const isMember = among('senator senators mp mps leader councillor councillors candidate candidates peer frontbencher')
const isVote = amongSmall('voted vote abstained abstain polled')
const isFor = amongSmall('for')
const isIn = amongSmall('in')
const isHouse = among('parliament senate european bundestag congress')
const isWith = amongSmall('with')
const isCoalition = amongSmall('coalition alliance coalitions pact')
const isGain = amongSmall('won win lost lose gained gain took take held hold secured doubled got have had')
const isSeats = amongSmall('seats seat votes vote election elections mps senators')
const farthest = 7
