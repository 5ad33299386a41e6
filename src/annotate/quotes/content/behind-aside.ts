import { hasBit, Is } from '../reading/words.ts'

/** Whether behind the aside that the comma at `comma` opens comes the verb that the clause still lacks. */
export const isResumed = (bits: Int32Array, comma: number): boolean => resumedAt(bits, comma) !== undefined

/** Where that verb stands: "that the striker, who limped off, would miss a week". */
export function resumedAt(bits: Int32Array, comma: number): number | undefined {
  const closing = closingComma(bits, comma)
  if (closing === undefined) return undefined
  let verb = closing + 1
  while (hasBit(bits, verb, Is.adverb)) verb++
  return hasBit(bits, verb, Is.auxiliary | Is.verb | Is.past | Is.cue | Is.mark) ? verb : undefined
}

/** The comma that closes the aside that the one at `comma` opens. */
export function closingComma(bits: Int32Array, comma: number): number | undefined {
  let closing = comma + 2
  while (closing < comma + 40 && !hasBit(bits, closing, Is.comma | Is.stop | Is.mark)) closing++
  return hasBit(bits, closing, Is.comma) ? closing : undefined
}
