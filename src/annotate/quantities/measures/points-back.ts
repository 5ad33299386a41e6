import type { Token } from '../../types.ts'
import { upOrDown } from '../changes/direction-words.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { holdsVerb, isVerbAt } from '../phrases/verb-at.ts'
import { adverbs, auxiliaries, changeVerbs } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'
import { percentWords } from '../units/percent-words.ts'

/** Whether "this was", "that is", "which was" stands before a number: it measures what the number before measured. */
export function pointsBack(tokens: readonly Token[], from: number, first: number): boolean {
  for (let index = first - 1; index >= Math.max(from, first - 5); index--) {
    // "4,500 men fight the blaze, which is 12 percent contained": the blaze
    if (equalling.at(tokens, index))
      return (
        pointing.at(tokens, index - 1) &&
        !(lowerAt(tokens, index - 1) === 'it' && isState(tokens, first)) &&
        !(lowerAt(tokens, index - 1) === 'which' && holdsVerb(tokens, from, index - 2))
      )
    // "and it was up 5 percent"
    if (index === first - 1 && upOrDown.at(tokens, index)) continue
    // "That number grew to 14 percent", "That’s down 4 percent"
    if (changeVerbs.at(tokens, index)) return pointed.at(tokens, index - 2) && beforeChange.at(tokens, index - 1)
    if (!adverbs.at(tokens, index)) return false
  }
  return false
}

/** Whether a sentence points back to the one before: "That is 5 percent", not "Norland, which is a $5 billion economy". */
export function pointsAcross(tokens: readonly Token[], from: number, first: number): boolean {
  if (!pointsBack(tokens, from, first)) return false
  for (let at = from + 1; at < first; at++) if (lowerAt(tokens, at) === 'which') return false
  return true
}

/** Whether a bare figure heads a sentence and changes by a number or is one: "The figure fell by 5 percent", "While that total was up 5 percent". */
export function isThatFigure(
  tokens: readonly Token[],
  from: number,
  { first, form }: Reading,
  before: Reading,
): boolean {
  const at = joints.at(tokens, from) ? from + 1 : from
  if (!articles.at(tokens, at) || !figures.at(tokens, at + 1) || first - at > 9) return false
  let verb = at + 2
  while (auxiliaries.at(tokens, verb + 1) || adverbs.at(tokens, verb) || lowerAt(tokens, verb).endsWith('ly')) verb++
  if (!isVerbAt(tokens, verb)) return false
  const end = beforeAdverbs(tokens, first - 1, verb, upOrDown)
  const isChange = form === 'percent' && (changeVerbs.at(tokens, end) || upOrDown.at(tokens, end))
  return (isChange || form === before.form) && end <= verb + 1
}
const joints = words('while but and although though')
const articles = words('the this that')
const figures = words('figure number total amount sum tally')

const pointing = words('this that it which')
const beforeChange = words("number figure share total rate amount proportion sum is was ’s 's")
const pointed = words('this that')
const equalling = words("is was ’s 's equals equalled represents represented means meant")

// "a town of 1,300, it is 5 percent contained"
function isState(tokens: readonly Token[], first: number): boolean {
  let at = first + 1
  while (percentWords.at(tokens, at)) at++
  return at > first + 1 && (states.at(tokens, at) || /[^e]ed$/u.test(lowerAt(tokens, at)))
}
const states = words('full complete certain sure confident effective')
