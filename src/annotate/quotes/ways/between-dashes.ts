import { isDash } from '../reading/dash.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Of the words before a cue those of the aside that ends with it: `'The plan — a good one, Vik said — passed'` → "a good one". */
export function betweenDashes(reading: Reading, { first, last }: Run, cueLast: number): Run | undefined {
  if (!isDash(reading, cueLast + 1)) return undefined
  for (let at = last; at > first; at--) {
    if (isDash(reading, at)) return { first: at + 1, last }
    if (hasBit(reading.bits, at, Is.mark | Is.stop | Is.colon)) return undefined
  }
  return undefined
}
