import type { Document } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'

/** Whether "one" or "zero" counts something there; "the one", "no one", "one another", "one-sided" do not. */
export function countsThing({ tokens }: Document, first: number, last: number): boolean {
  if (first !== last) return true
  const word = lowerAt(tokens, first)
  const next = tokens[last + 1]
  // "a day or two"
  if (
    word === 'two' &&
    lowerAt(tokens, first - 1) === 'or' &&
    /^an?$/u.test(lowerAt(tokens, first - 3)) &&
    next?.kind !== 'word'
  )
    return false
  if (isGlued(tokens, last) && next?.text === '-') return !idioms.has(`${word}-${lowerAt(tokens, last + 2)}`)
  if (word !== 'one') return true
  if (notBefore.at(tokens, first - 1) || !next || next.kind !== 'word') return false
  return next.lower === 'of' || (!notAfter.has(next.lower) && !/^['’]/u.test(next.text))
}

const idioms = words(
  'zero-sum zero-tolerance zero-emission zero-emissions zero-carbon zero-day zero-hour zero-waste one-sided one-off one-offs one-time one-way one-on one-stop one-liner one-shot one-size one-upmanship one-party one-to one-two one-handed one-dimensional one-hit two-way two-faced two-tone two-time two-fold three-way three-dimensional four-letter four-wheel four-figure five-figure six-figure seven-figure eight-figure',
)
const notBefore = words(
  'the this that these those no any each every which some another same new old other only big good great last next first single right wrong such what not day square number better best worst latest biggest a an',
)
const notAfter = words(
  'another is was were are be been being has had have can could may might must should would will shall do does did to and or but for in on at by with from as that who whom which when where while if because than so then one the a an it he she they we you i not said says told added asked described wrote recalled',
)
