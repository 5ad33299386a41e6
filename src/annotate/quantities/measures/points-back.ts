import type { Token } from '../../types.ts'
import { changes } from '../changes/change-nouns.ts'
import { upOrDown } from '../changes/direction-words.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { holdsVerb, isVerbAt } from '../phrases/verb-at.ts'
import { adverbs, auxiliaries, changeVerbs } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'

/** Whether "this was", "that is", "which was" stands before a number: it measures what the number before measured. */
function pointsBack(tokens: readonly Token[], from: number, first: number): boolean {
  for (let index = first - 1; index >= Math.max(from, first - 5); index--) {
    // "4,500 men fight the blaze, which is 12 percent contained": the blaze
    if (equalling.at(tokens, index))
      return (
        pointing.at(tokens, index - 1) &&
        !(lowerAt(tokens, index - 1) === 'which' && holdsVerb(tokens, from, index - 2))
      )
    // "and it was up 5 percent"
    if (index === first - 1 && upOrDown.at(tokens, index)) continue
    // "which marks an increase of 5 percent"
    if (changes.at(tokens, index) && lowerAt(tokens, index + 1) === 'of') continue
    // "That number grew to 14 percent", "That’s down 4 percent"
    if (changeVerbs.at(tokens, index)) return pointed.at(tokens, index - 2) && beforeChange.at(tokens, index - 1)
    if (!adverbs.at(tokens, index)) return false
  }
  return false
}

/** Whether a sentence points back to the one before: "That is 5 percent", not "Norland, which is a $5 billion economy". */
export function pointsAcross(
  tokens: readonly Token[],
  from: number,
  { first, form }: Reading,
  before: Reading,
): boolean {
  if (!pointsBack(tokens, from, first)) return false
  // "Of nine stores, Vik is the worst. It is at 5 percent": it is no store.
  if (before.form === 'count' && form !== 'count' && lowerAt(tokens, from) === 'it') return false
  for (let at = from + 1; at < first; at++) if (lowerAt(tokens, at) === 'which') return false
  return true
}

/** Whether a number points back within its sentence: "and this was 5 percent", "; the figure has risen to 900". */
export function pointsBackWithin(tokens: readonly Token[], from: number, reading: Reading, before: Reading): boolean {
  const { first } = reading
  if (first - from < 11 && pointsBack(tokens, from, first)) return true
  for (let at = first - 2; at > first - 10 && at >= from; at--)
    if (figures.at(tokens, at + 1)) return breaks.at(tokens, at - 1) && isThatFigure(tokens, at, reading, before)
  return false
}
const breaks = words('; , while but and')

/** Whether a bare figure heads a sentence and changes by a number or is one: "The figure fell by 5 percent", "While that total was up 5 percent". */
export function isThatFigure(
  tokens: readonly Token[],
  from: number,
  { first, form }: Reading,
  before: Reading,
): boolean {
  const at = opensFigure(tokens, from, first)
  if (!articles.at(tokens, at) || !figures.at(tokens, at + 1) || first - at > 9) return false
  let verb = behindTime(tokens, at + 2)
  if (!isVerbAt(tokens, verb)) return false
  const end = beforeAdverbs(tokens, first - 1, verb, upOrDown)
  const isChange = changeVerbs.at(tokens, end) || upOrDown.at(tokens, end)
  if (form !== before.form && !(isChange && form === 'percent')) return false
  while (verb < end && (auxiliaries.at(tokens, verb) || adverbs.at(tokens, verb))) verb++
  return verb === end
}

// "the figure for 2022 was 900"
const behindTime = (tokens: readonly Token[], at: number): number => {
  if (!timing.at(tokens, at)) return at
  for (let verb = at + 2; verb < at + 6; verb++) if (isVerbAt(tokens, verb)) return verb
  return at
}
const timing = words('for in')

// Behind "while", behind "This year,"
function opensFigure(tokens: readonly Token[], from: number, first: number): number {
  if (joints.at(tokens, from)) return from + 1
  for (let at = from; at < from + 4 && at < first; at++) if (lowerAt(tokens, at) === ',') return at + 1
  return from
}

const joints = words('while but and although though')
const articles = words('the this that')
const figures = words('figure number total amount sum tally')

const pointing = words('this that it which')
const beforeChange = words("number figure share total rate amount proportion sum is was ’s 's")
const pointed = words('this that')
const equalling = words("is was ’s 's equals equalled represents represented means meant marks marked")
