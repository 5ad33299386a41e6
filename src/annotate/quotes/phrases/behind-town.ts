import { homeStates } from '../../actors/lists/home-states.ts'
import { startsWithSmall } from '../../characters.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Where the words for what somebody is begin behind the town and the state that they are from: `'Moss, Ohio, resident Ida
 * Moe'` → resident; else `first`.
 */
export function behindTown(reading: Reading, first: number): number {
  const { bits, tokens } = reading
  let comma = first
  while (comma < first + 3 && hasBit(bits, comma, Is.capital)) comma++
  const state = hasBit(bits, comma, Is.comma) ? behindState(reading, comma + 1) : undefined
  if (state === undefined) return first
  const start = hasBit(bits, state, Is.comma) ? state + 1 : state
  // "police chief Ida Moe", "Mayor Ida Moe"
  let role = start
  while (role < start + 3 && startsWithSmall(tokens[role]?.text ?? '') && !hasBit(bits, role, notRole)) role++
  const isRole = hasBit(bits, role, Is.role | Is.title) || (role > start && hasBit(bits, role - 1, Is.role))
  return isRole && hasBit(bits, role, Is.capital) ? start : first
}

const notRole = Is.conjunction | Is.preposition | Is.auxiliary | Is.cue | Is.relative | Is.determiner

// The first token behind "Ohio", "New York" or "Calif."
function behindState({ tokens }: Reading, first: number): number | undefined {
  const word = tokens[first]?.text ?? ''
  const next = tokens[first + 1]
  if (homeStates.has(word)) return first + 1
  if (homeStates.has(`${word} ${next?.text}`)) return first + 2
  if (/^\p{Lu}.*\.$/u.test(word)) return first + 1
  return next?.text === '.' && next.start === tokens[first]?.end ? first + 2 : undefined
}
