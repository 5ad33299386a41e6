import type { Document, Modality } from '../../types.ts'
import { upOrDown } from '../changes/direction-words.ts'
import type { Clause } from '../phrases/clauses.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { holdsVerb, isVerbAt } from '../phrases/verb-at.ts'
import type { Reading } from '../readings.ts'
import { foreseers } from './foreseers.ts'

type Tokens = Document['tokens']

/** What the words right behind a number say of it: "the 25 percent sought by unions", "the 4 percent that banks had expected". */
export function modalityBehind(tokens: Tokens, { last, form }: Reading): Modality | undefined {
  for (let at = last + 1; at < last + 6; at++) {
    const word = lowerAt(tokens, at)
    if (tokens[at]?.kind !== 'word' || comparing.at(tokens, at)) return undefined
    // "a 5 percent growth target", where "4 goals" were scored and "5 percent below target" is a fact
    if (aims.has(word) && at < last + 3 && form !== 'count' && form !== 'range')
      return beside.at(tokens, at - 1) ? undefined : 'target'
    if (wanted.has(word) && at < last + 3 && behindWanted.at(tokens, at + 1)) return 'target'
    if (foreseen.has(word) && (at === last + 1 || had.at(tokens, at - 1) || foreseers.at(tokens, at - 1)))
      return lowerAt(tokens, at + 1) === 'to' && at > last + 1 ? undefined : 'forecast'
    if (isVerbAt(tokens, at) && !had.at(tokens, at) && !wanted.has(word)) return undefined
  }
  return undefined
}
const aims = words('target targets goal goals')
const beside = words('above below under over off near past short')
const comparing = words('than as and or but in on of for to from by with')
const wanted = words('sought demanded wanted targeted proposed planned')
const behindWanted = words('by for under in')
const foreseen = words('expected forecast predicted projected anticipated')
const had = words('had have has')

/** Whether what a number counts is said to come: "about 12,000 fans will be let in". */
export function isToCome(tokens: Tokens, { first, last, form, value }: Reading, clause: Clause): boolean {
  if (form === 'duration' || form === 'age' || value === 1 || holdsVerb(tokens, clause.first, first - 1)) return false
  let before = first - 1
  while (bounds.at(tokens, before)) before--
  // "voters in 11 states will choose", "trucks weighing 7 tonnes will", "the 40-km road will", "a 40-km road will"
  if (tied.at(tokens, before) || lowerAt(tokens, before).endsWith('ing') || lowerAt(tokens, before) === 'the')
    return false
  if (form === 'measure' && tokens[last - 1]?.text === '-') return false
  for (let at = last + 1; at <= Math.min(clause.last, last + 10); at++) {
    // "46 percent would choose her" tells of today.
    if (coming.at(tokens, at) && !isCapital(tokens[at]))
      return lowerAt(tokens, at + 1) !== 'have' && !(lowerAt(tokens, at) === 'would' && form !== 'count')
    if (tokens[at]?.kind !== 'word' || notSubject.at(tokens, at) || isVerbAt(tokens, at)) return false
  }
  return false
}
const bounds = words('about around some nearly almost roughly over more fewer less than least many up only just')
const tied = words('worth of in with from for on by like aged per between')
const coming = words('will would could may might')
const notSubject = words('who which that whose where he she it they we you i mr mr. mrs mrs. ms ms. dr')

/** Whether a number is a level or a change that is over: ", up nine points", "to 3 percent from 5". */
export function isOver(tokens: Tokens, { first, value }: Reading, before: Reading | undefined): boolean {
  if (Array.isArray(value)) return false
  const word = lowerAt(tokens, first - 1)
  if (upOrDown.has(word) && lowerAt(tokens, first - 2) === ',') return true
  if (word !== 'from' || !before || first - before.last > 12) return false
  if (lowerAt(tokens, first - 2) === ',') return true
  return lowerAt(tokens, before.first - 1) === 'to' || lowerAt(tokens, before.first - 2) === 'to'
}
