import { flagOf, hasFlag } from '../../flags.ts'
import type { Document, Modality } from '../../types.ts'
import { isChangeFrom } from '../changes/change-from.ts'
import type { Clause } from '../phrases/clauses.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import { isOver, isToCome, modalityBehind } from './modality-behind.ts'
import { signalOf, signals, targets, wishes } from './modality-words.ts'
import { isForeseen } from './no-forecast.ts'
import { isThing } from './no-wish.ts'
import { relativeClose } from './relative-close.ts'
import { isToldAnyway } from './told-anyway.ts'

/** Whether a number is asserted, wanted, foreseen, denied or asked, by the words of its clause and the end of its sentence. */
export function modalityOf(
  document: Document,
  clause: Clause,
  reading: Reading,
  end: number,
  before: Reading | undefined,
): Modality {
  const { tokens } = document
  const first = relativeClose(tokens, clause, clause.first, reading.first) ?? clause.first
  if (tokens[end]?.text === '?') return 'question'
  // "should rise to 5 percent, up from 3": what was is a fact.
  if (isChangeFrom(tokens, reading.first) || isOver(tokens, reading, before)) return 'asserted'
  const behind = modalityBehind(tokens, reading)
  if (behind) return behind
  if (isToldAnyway(tokens, reading)) return 'asserted'
  let isToBe = false
  for (let index = reading.first - 1; index >= first; index--) {
    if (!hasFlag(document, index, telling) && !hasFlag(document, index - 1, comma)) continue
    const modality = signalOf(tokens[index]?.word ?? 0)
    // "will close, blaming a 5 percent fall": what a participle adds is a fact.
    // "will close after the council cut 5 percent": so does what came before.
    if (index < reading.first - 3 && lowerAt(tokens, index) === 'after') break
    if (!modality && lowerAt(tokens, index - 1) === ',' && lowerAt(tokens, index).endsWith('ing')) break
    if (!modality || (modality === 'forecast' && isForeseen(tokens, index)) || isThing(tokens, index)) continue
    if (modality === 'denied' || modality === 'forecast' || modality === 'target') return modality
    isToBe ||= modality === 'to' && isComing(tokens, index)
    const next = lowerAt(tokens, index + 1)
    if (modality === 'wish' ? isWish(tokens, index, reading) : bareVerb.has(next) && isWanted(tokens, first, index))
      return 'target'
  }
  if (isToBe) return 'forecast'
  const held = heldBefore(tokens, first)
  return held === 'asserted' && isToCome(tokens, reading, clause) ? 'forecast' : held
}

/** What the verb before "that" makes of the whole clause: "denied that", "expects that". */
function heldBefore(tokens: Document['tokens'], first: number): Modality {
  if (lowerAt(tokens, first - 1) !== 'that' || isCapital(tokens[first - 2])) return 'asserted'
  const verb = lowerAt(tokens, statements.at(tokens, first - 2) ? first - 3 : first - 2)
  // "have seen that number fall" foresees nothing.
  const modality = /^see[ns]$/u.test(verb) ? undefined : signals.get(verb)
  return modality === 'denied' || modality === 'forecast' || modality === 'target' ? modality : 'asserted'
}

// "is set to drop", "is to grow"
const isComing = (tokens: Document['tokens'], to: number): boolean =>
  being.at(tokens, to - (ready.at(tokens, to - 1) ? 2 : 1)) && !/[ei]ng$/u.test(lowerAt(tokens, to + 1))
const being = words('is are')
const ready = words('set due poised')

// "wants to cut", "wants a 15 percent rise"
const isWish = (tokens: Document['tokens'], at: number, { first }: Reading): boolean =>
  lowerAt(tokens, at + 1) === 'to' || (wanting.at(tokens, at) && first - at < 4)
const wanting = words('want wants wanted')

// "rejected claims that"
const statements = words('claim claims report reports suggestion suggestions allegation allegations accusations')

const bareVerb = words('raise increase boost lift cut reduce bring double spend invest reach meet')

// Most words are told by these alone: they are no signal, no "after", and no participle behind a comma.
const telling = flagOf([...signals.keys(), 'after'])
const comma = flagOf([','])

const isWanted = (tokens: Document['tokens'], first: number, index: number): boolean => {
  for (let at = index - 1; at >= Math.max(first, index - 8); at--)
    if (targets.at(tokens, at) || wishes.at(tokens, at)) return true
  return false
}
