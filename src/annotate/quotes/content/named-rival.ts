import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether the comma at `comma` opens the name of somebody else with a cue behind it: "…, and its chief, Ida Moe, told them so",
 * "…, but Moe, the chief, told them so", "…, and crews, including divers, told them so".
 */
export function isNamedRival({ bits, cues, tokens }: Reading, comma: number): boolean {
  const isName = hasBit(bits, comma - 1, Is.capital) || isIncluding(tokens, comma + 1)
  let closing = comma + 1
  while (closing < comma + 9 && hasBit(bits, closing, Is.capital)) closing++
  while (isName && closing < comma + 9 && !hasBit(bits, closing, Is.comma | Is.stop | Is.mark | Is.cue)) closing++
  const form = closing > comma + 1 && hasBit(bits, closing, Is.comma) ? cues.get(closing + 1)?.form : undefined
  return (form === 'past' || form === 'present') && !hasBit(bits, closing + 1, Is.capital)
}

const isIncluding = among('including who')
