import type { Document } from '../../types.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import type { Amount } from '../units/amounts.ts'
import { unitAfter } from '../units/unit-phrases.ts'
import { toOne } from './odds.ts'
import { oneInMany, toReading } from './one-in-many.ts'
import { partOfUnit } from './part-of-unit.ts'

/** The part or multiple that an amount is: `two-thirds`, `one in five`, `1/2`, `3.4 times`, `sixfold`, `twice`. */
export function proportionAt(document: Document, amount: Amount): Reading | undefined {
  if (amount.form !== null || typeof amount.value !== 'number') return undefined
  const { form } = amount.numeral
  if (form === 'fraction')
    return (
      partOfUnit(document, amount) ??
      toReading(document, amount, amount.last, amount.value, 'fraction', 'fraction', 'fraction-word')
    )
  // "0.5 of a percentage point"
  const part = amount.value < 1 ? partOfUnit(document, amount) : undefined
  if (part) return part
  if (form === 'factor') return toReading(document, amount, amount.last, amount.value, 'ratio', 'times', 'factor-verb')
  if (form === 'multiple') return multiple(document, amount)
  return (
    timesAfter(document, amount) ??
    toOne(document, amount) ??
    strokeFraction(document, amount) ??
    oneInMany(document, amount)
  )
}

/** "twice the size" multiplies, "scored twice" counts; "sixfold" always multiplies. */
function multiple(document: Document, amount: Amount): Reading | undefined {
  const { tokens } = document
  const word = lowerAt(tokens, amount.first)
  const next = lowerAt(tokens, amount.last + 1)
  const multiplies =
    word.endsWith('fold') ||
    (/^(?:twice|thrice)$/u.test(word)
      ? /^(?:the|that|its|what|their|more)$/u.test(next) || (next === 'as' && isCompared(tokens, amount.last + 2))
      : /^(?:the|that|its|what|their)$/u.test(next) &&
        /^(?:than|is|was|were|are|nearly|almost|to|about|over|by|around|roughly|just|only|now|at|,)?$/u.test(
          lowerAt(tokens, amount.first - 1),
        ))
  return multiplies
    ? toReading(document, amount, amount.last, Number(amount.value), 'ratio', 'times', 'multiple')
    : undefined
}

/** "twice as many", "twice as loud as": no clause that "as" opens. */
const isCompared = (tokens: Document['tokens'], index: number): boolean =>
  degrees.at(tokens, index) || [1, 2].some((ahead) => lowerAt(tokens, index + ahead) === 'as')
const degrees = words('much many likely often long high far fast')

const compared = words(
  'more as the higher larger greater bigger less fewer faster smaller earnings book sales what that its their revenue profit profits likelier lower ebitda this last normal average usual',
)

function timesAfter(document: Document, amount: Amount): Reading | undefined {
  const { tokens } = document
  const at = amount.last + (lowerAt(tokens, amount.last + 1) === '-' ? 2 : 1)
  const word = lowerAt(tokens, at)
  if (word === 'fold' && at > amount.last + 1)
    return toReading(document, amount, at, Number(amount.value), 'ratio', 'times', 'multiple')
  if (word !== 'times') return undefined
  const ratio =
    compared.at(tokens, kinds.at(tokens, at + 1) ? at + 2 : at + 1) ||
    isMore(tokens, at + 1) ||
    !Number.isInteger(amount.value)
  return toReading(
    document,
    amount,
    at,
    Number(amount.value),
    ratio ? 'ratio' : 'count',
    ratio ? 'times' : 'count',
    'times',
  )
}

// "14 times forward earnings"
const kinds = words('forward expected estimated trailing annual core underlying projected')

// "ten times safer than": compared by any word
const isMore = (tokens: Document['tokens'], at: number): boolean =>
  /\p{Ll}{2}er$/u.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'than'

/** `1/2`, with the unit behind it: `1/4 cent`. */
function strokeFraction(document: Document, amount: Amount): Reading | undefined {
  const { tokens } = document
  const { last } = amount
  if (lowerAt(tokens, last + 1) !== '/' || !isGlued(tokens, last) || !isGlued(tokens, last + 1)) return undefined
  const under = Number(lowerAt(tokens, last + 2))
  if (!(under > 1) || !Number.isInteger(amount.value)) return undefined
  const value = Number(amount.value) / under
  const found = unitAfter(tokens, last + 2, '')
  const part = toReading(document, amount, last + 2, value, 'fraction', 'fraction', 'fraction-stroke')
  return found && measured.has(found.unit.form)
    ? { ...part, last: found.last, end: found.end, unit: found.unit.name, form: found.unit.form }
    : part
}
const measured: ReadonlySet<string> = new Set(['measure', 'money', 'percent', 'duration'])
