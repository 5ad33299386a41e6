import { lineBreaksIn } from '../../characters.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isDash } from '../reading/dash.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whoever signs marked words behind a dash, on their line or on the next: `'“It leaks.” — Hanne Vik, mayor'` → Hanne
 * Vik.
 */
export function signatureAfter(reading: Reading, { last }: Run): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (!isDash(reading, last + 1) && tokens[last + 1]?.text !== '-') return undefined
  if (!hasBit(bits, last + 2, Is.capital)) return undefined
  const name = phraseStartingAt(reading, last + 2, endOfLine(reading, last + 2))
  if (!name || !hasBit(bits, name.last, Is.capital)) return undefined
  const next = tokens[name.last + 1]
  const isClosed = !next || /^[,.(]$/u.test(next.text) || endOfLine(reading, name.last) === name.last
  return isClosed ? name : undefined
}

// No name is longer.
const reach = 12

function endOfLine({ document, tokens }: Reading, from: number): number {
  let at = from
  while (at < from + reach) {
    const here = tokens[at]
    const next = tokens[at + 1]
    if (!here || !next || lineBreaksIn(document.text, here.end, next.start) > 0) break
    at++
  }
  return at
}
