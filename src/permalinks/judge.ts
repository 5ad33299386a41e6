import type { Comparison } from './compare.ts'
import type { Evidence } from './evidence.ts'
import { isSlip } from './typo.ts'
import type { Word, WordKind } from './words.ts'

/** How well an entry fits a place, from 0 to 1; what pairs are chosen by, and what the editor is shown. */
export function scoreOf(evidence: Evidence, kind: 'quote' | 'claim'): number {
  const { own, sentence, beside, context, inOrder, neighbours, amount, speaker } = evidence
  const around =
    0.16 * context + (inOrder ? 0.02 : 0) + 0.02 * neighbours + 0.05 * { same: 1, unknown: 0.7, other: 0 }[speaker]
  if (kind === 'quote') return 0.65 * own.score + 0.05 * sentence.score + 0.05 * beside + around
  return (
    0.27 * own.score +
    0.18 * sentence.score +
    0.15 * beside +
    0.15 * { same: 1, changed: 0.4, other: 0 }[amount] +
    around
  )
}

/** Whether a reader would say that it is the same quote or claim. Wrong costs more than lost: doubt means no. */
export const isSame = (evidence: Evidence, kind: 'quote' | 'claim', words: readonly Word[]): boolean =>
  kind === 'quote' ? isSameQuote(evidence, words.filter(isTelling).length) : isSameClaim(evidence)

function isSameClaim(evidence: Evidence): boolean {
  const { own, sentence, beside, context, amount, speaker } = evidence
  const inPlace = isInPlace(evidence)
  if (amount === 'other' || (speaker === 'other' && context < 0.8)) return false
  if (amount === 'changed' && context < sameNeighbour) return false
  if (amount === 'changed')
    // With another amount, another word in the sentence makes it another claim: the amount of another month, or thing.
    return (
      inPlace &&
      beside >= 0.5 &&
      own.score >= 0.8 &&
      sentence.score >= 0.7 &&
      ![own, sentence].some((it) => isTold(it, inPlace))
    )
  if (isOtherName(own, inPlace) || (isOtherName(sentence, inPlace) && isTold(own, inPlace))) return false
  if (inPlace && beside >= 0.7 && sentence.score >= 0.7) return true
  if (inPlace) return (own.score >= 0.4 && sentence.score >= (beside >= 0.15 ? 0.4 : 0.8)) || isCut(evidence)
  return (own.score >= 0.9 && sentence.score >= 0.85 && beside >= 0.6 && !isTold(own, inPlace)) || isMerged(evidence)
}

function isSameQuote(evidence: Evidence, length: number): boolean {
  const { own, sentence, beside, context, speaker } = evidence
  const inPlace = isInPlace(evidence)
  const placed = inPlace || (length < 4 && sentence.score >= 0.7 && beside >= 0.6)
  if (speaker === 'other' && context < 0.8) return false
  if (own.lost.length + own.gained.length === 0)
    return length >= 4 || (placed && !(isRewritten(sentence) && beside < 0.7))
  if (isOtherName(own, inPlace) || isRefilled(evidence) || speaker === 'other') return false
  if (isReplaced(own, 'number') && context < sameNeighbour) return false
  if (!placed) return length >= 4 && own.score >= 0.9 && !isTold(own, inPlace)
  return own.score >= 0.45 || (sentence.score >= 0.8 && isMended(own))
}

// Where the number is another and one side was written anew, the other side must be what it was, not only alike:
// reports repeat their sentences with another month. Lower, and an id goes to the claim of the next month.
const sameNeighbour = 0.68

// One neighbour may be alike by chance; then the order of the annotations must be what it was.
const isInPlace = ({ context, inOrder }: Evidence): boolean => context >= (inOrder ? 0.5 : 0.8)

// A sentence that was cut in two, or put together with the next, is the same right beside the annotation.
const isCut = ({ own, beside }: Evidence): boolean => beside >= 0.8 && (isNothing(own.lost) || isNothing(own.gained))
const isMerged = ({ own, sentence, beside }: Evidence): boolean =>
  beside >= 0.9 && own.score >= 0.6 && isNothing(own.lost) && isNothing(sentence.lost)

const isTelling = ({ kind }: Word): boolean => kind !== 'small' && kind !== 'break' && kind !== 'slot'
const isNothing = (words: readonly Word[]): boolean => !words.some(isTelling)

/** Whether it tells something else now: a word of the same kind in the place of another, or a "not" more or less. */
const isTold = (comparison: Comparison, inPlace: boolean): boolean =>
  isOtherName(comparison, inPlace) ||
  (['plain', 'number', 'time'] as const).some((kind) => isReplaced(comparison, kind)) ||
  [...comparison.lost, ...comparison.gained].some(({ kind }) => kind === 'not')

const isReplaced = ({ lost, gained }: Comparison, kind: WordKind): boolean =>
  lost.some((word) => word.kind === kind) && gained.some((word) => word.kind === kind)

// A report repeats its sentences with the figure, the thing and the month of another town.
const isRefilled = ({ own, sentence }: Evidence): boolean =>
  [isReplaced(sentence, 'name'), ...(['plain', 'number', 'time'] as const).map((kind) => isReplaced(own, kind))].filter(
    Boolean,
  ).length > 2

/** Whether only slips were mended, or only numbers changed. */
const isMended = ({ lost, gained }: Comparison): boolean =>
  [...lost, ...gained].every(({ kind }) => kind === 'number') ||
  (lost.length === gained.length && lost.every(({ key }) => gained.some((word) => isSlip(key, word.key))))

const isRewritten = ({ score, lost, gained }: Comparison): boolean =>
  score < 0.45 && !isNothing(lost) && !isNothing(gained)

// A slip mended in a sentence is not worth a version of each amount in it; a sentence written anew is.
const reworded = 0.75

/** Whether what is said of an amount is said in other words now, rather than in more or fewer. */
export const isReworded = ({ score, lost, gained }: Comparison): boolean =>
  score < reworded && !isNothing(lost) && !isNothing(gained) && !isMended({ score, lost, gained })

// Iran is not Iraq; but where nothing else changed, "Irna" is a slip that was mended.
function isOtherName({ lost, gained }: Comparison, inPlace: boolean): boolean {
  const names = gained.filter(({ kind }) => kind === 'name')
  const isSlipped = (word: Word): boolean => inPlace && names.some(({ key }) => isSlip(word.key, key))
  return names.length > 0 && lost.some((word) => word.kind === 'name' && !isSlipped(word))
}
