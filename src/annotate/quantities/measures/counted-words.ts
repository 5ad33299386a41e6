import type { Document } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'

type Tokens = Document['tokens']

/** Those whom a word behind a number counts without a noun, `injured` in "and 300 injured"; undefined before a noun. */
export function victimsAt(tokens: Tokens, at: number): Phrase | undefined {
  if (!victims.at(tokens, at)) return undefined
  const isNounNext = tokens[at + 1]?.kind === 'word' && !afterVictims.at(tokens, at + 1) && !isVerbAt(tokens, at + 1)
  return isNounNext ? undefined : { first: at, last: at }
}

const victims = words(
  'injured wounded hurt dead missing homeless killed displaced unemployed hospitalised hospitalized',
)
const afterVictims = words('in on at by after when as and or but since during near from across to so far while')

/** Whether a hyphen at `at` and a word make the number a property of the noun behind them: "16-member team". */
export const isMember = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === '-' &&
  isGlued(tokens, at) &&
  tokens[at + 1]?.kind === 'word' &&
  !/(?:\p{L}[^e]ed|plus|odd)$/u.test(lowerAt(tokens, at + 1)) &&
  tokens[at + 2]?.kind === 'word'

/** The plural of a counted noun: `members`. */
export function pluralOf(noun: string): string {
  if (noun === 'person') return 'people'
  if (/^(?:wo)?man$/u.test(noun)) return noun.replace('man', 'men')
  // "the seven-strong board"
  if (noun === 'strong') return 'members'
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:[sxz]|[cs]h)$/u.test(noun) ? `${noun}es` : `${noun}s`
}

/** Words in -est and the like, by which a number ranks what it stands with: "the 20-largest banks". */
export const superlatives = words(
  'largest biggest smallest highest lowest poorest richest oldest youngest best worst most least',
)
