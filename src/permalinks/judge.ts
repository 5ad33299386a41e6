import type { Evidence } from './evidence.ts'
import { isReplaced } from './evidence.ts'
import type { Word } from './words.ts'

/** How well an entry fits a place, from 0 to 1; what pairs are chosen by, and what the editor is shown. */
export function scoreOf(evidence: Evidence, kind: 'quote' | 'claim'): number {
  const { own, sentence, beside, context, inOrder, amount, speaker } = evidence
  const around = 0.18 * context + (inOrder ? 0.02 : 0) + 0.05 * { same: 1, unknown: 0.7, other: 0 }[speaker]
  if (kind === 'quote') return 0.65 * own.score + 0.05 * sentence.score + 0.05 * beside + around
  return (
    0.3 * own.score + 0.2 * sentence.score + 0.15 * beside + 0.1 * { same: 1, changed: 0.4, other: 0 }[amount] + around
  )
}

/** Whether a reader would say that it is the same quote or claim. Wrong costs more than lost: doubt means no. */
export const isSame = (evidence: Evidence, kind: 'quote' | 'claim', words: readonly Word[]): boolean =>
  kind === 'quote' ? isSameQuote(evidence, words) : isSameClaim(evidence)

// One neighbour may be alike by chance; then the order of the annotations must be what it was.
const isInPlace = ({ context, inOrder }: Evidence): boolean => context >= (inOrder ? 0.5 : 0.8)

function isSameClaim(evidence: Evidence): boolean {
  const { own, sentence, beside, context, amount, speaker } = evidence
  const inPlace = isInPlace(evidence)
  if (amount === 'other' || (speaker === 'other' && context < 0.8)) return false
  if (isReplaced(own, 'name')) return false
  if (amount === 'changed')
    return inPlace && beside >= 0.5 && own.score >= 0.8 && sentence.score >= 0.7 && !hasReplacement(own)
  if (isReplaced(sentence, 'name') && hasReplacement(own)) return false
  if (inPlace) return own.score >= 0.4 && sentence.score >= 0.4 && beside >= 0.15
  return own.score >= 0.9 && sentence.score >= 0.85 && beside >= 0.6 && !hasReplacement(own)
}

function isSameQuote(evidence: Evidence, words: readonly Word[]): boolean {
  const { own, sentence, beside, context, speaker } = evidence
  const inPlace = isInPlace(evidence)
  const telling = words.filter(({ kind }) => kind !== 'small' && kind !== 'break').length
  const placed = inPlace || (telling < 4 && sentence.score >= 0.7 && beside >= 0.6)
  if (speaker === 'other' && context < 0.8) return false
  if (own.lost.length + own.gained.length === 0) return telling >= 4 || placed
  if (isReplaced(own, 'name') || speaker === 'other') return false
  if (!placed) return telling >= 4 && own.score >= 0.9 && !hasReplacement(own)
  return own.score >= 0.45
}

const hasReplacement = (comparison: Evidence['own']): boolean =>
  (['plain', 'name', 'number', 'time'] as const).some((kind) => isReplaced(comparison, kind)) ||
  [...comparison.lost, ...comparison.gained].some(({ kind }) => kind === 'not')
