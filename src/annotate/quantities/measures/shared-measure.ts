import type { Document, TokenSpan } from '../../types.ts'
import { isChangeFrom } from '../changes/change-from.ts'
import { isAddedChangeOf } from '../changes/change-of.ts'
import { upOrDown } from '../changes/direction-words.ts'
import { onlyGoesOn } from '../changes/going-on.ts'
import { isItsChange, isItsNext, isMovedLevel } from '../changes/moved-level.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import type { Reading } from '../readings.ts'
import { isNextGroup, isNextPlace } from '../subjects/next-place.ts'
import { isNextTime } from '../times/next-time.ts'
import { isConverted } from '../units/converted.ts'
import { isNextListed } from './next-listed.ts'
import { isThatFigure, pointsAcross, pointsBackWithin } from './points-back.ts'
import { isRestated } from './restated.ts'
import { isAddedMove, isItsOwnChange, isPartOf, isUpOn } from './said-next.ts'

type Tokens = Document['tokens']

/** Whether a number says more of what the one before measures: `8 percent to 2.4 billion`, "or 14 percent", "this was 66 percent". */
export function sharesMeasure(
  document: Document,
  sentence: TokenSpan,
  reading: Reading,
  before: Reading,
  last: number,
): boolean {
  const { tokens } = document
  if (before.first < sentence.first)
    return (
      before.first >= sentence.first - 40 &&
      ((pointsAcross(tokens, sentence.first, reading, before) &&
        // "That’s seven hours after the strike"
        (reading.form !== 'duration' || before.form === 'duration')) ||
        isThatFigure(tokens, sentence.first, reading, before) ||
        isItsNext(document, sentence, reading, before))
    )
  if (lowerAt(tokens, reading.last + 1) === 'of' && relatives.at(tokens, reading.last + 2))
    return reading.first - before.last < 16
  if (relatives.at(tokens, reading.first - 1) && lowerAt(tokens, reading.first - 2) === 'of')
    return reading.first - before.last < 8 && !(grouped.has(reading.form) && isVerbAt(tokens, reading.last + 1))
  if (isConverted(tokens, before.last, reading.first)) return true
  const from = Math.max(before.last, last)
  if (isRestated(tokens, from, reading, before) || isMovedLevel(tokens, from, reading, before)) return true
  if (reading.form === before.form && reading.first - from < 12 && isItsChange(tokens, from + 1, reading.first))
    return true
  if (goesOn(tokens, from, reading, before)) return true
  return pointsBackWithin(tokens, from + 1, reading, before)
}
const relatives = words('whom which')

// What stands between two numbers shows that the second goes on with what the first measures.
function goesOn(tokens: Tokens, last: number, reading: Reading, before: Reading): boolean {
  const { first, form } = reading
  const isAlike = form === before.form
  return (
    // "4,200 homes, up from 1,100"
    (isChangeFrom(tokens, first) && first - last < 20) ||
    (isAlike && isNextAlike(tokens, last, reading, before)) ||
    isLevelAt(tokens, last, reading, before) ||
    isNextTime(tokens, last, reading, before) ||
    isUpOn(tokens, last, reading, before) ||
    isItsOwnChange(tokens, last, first) ||
    (isAddedChangeOf(tokens, reading) && first - last < 24) ||
    onlyGoesOn(tokens, last, reading, before)
  )
}

const isNextAlike = (tokens: Tokens, last: number, reading: Reading, before: Reading): boolean =>
  isAddedMove(tokens, last, reading.first) ||
  isNextListed(tokens, before.last, reading) ||
  isNextPlace(tokens, reading, last) ||
  ((grouped.has(reading.form) || (reading.form === 'count' && lowerAt(tokens, reading.last + 1) === 'in')) &&
    isNextGroup(tokens, reading, last)) ||
  isPartOf(tokens, reading.first, reading.last, reading.form)

// "down 7 points at 4.95%", "ended 3 percent lower at 312"
function isLevelAt(tokens: Tokens, last: number, { first, last: end, form }: Reading, before: Reading): boolean {
  if (lowerAt(tokens, first - 1) !== 'at') return false
  const isGraded = degrees.at(tokens, last + 1)
  if (first !== last + 2 && !(first === last + 3 && (lowerAt(tokens, last + 1) === ',' || isGraded))) return false
  if (form === 'money' || upOrDown.at(tokens, before.first - 1) || isGraded) return true
  // "closed down 5 points, or 0.3 percent, at 17,875"
  return form === 'count' && shifts.has(before.form) && tokens[end + 1]?.kind !== 'word'
}
const degrees = words('higher lower firmer weaker stronger softer up down')
const shifts: ReadonlySet<string> = new Set(['percent', 'measure'])

const grouped: ReadonlySet<string> = new Set(['percent', 'duration', 'measure'])
