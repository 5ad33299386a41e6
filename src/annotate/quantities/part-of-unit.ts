import type { Document } from '../types.ts'
import type { Amount } from './amounts.ts'
import { indefinite, ofWord } from './determiners.ts'
import type { Reading } from './readings.ts'
import { unitAfter } from './unit-phrases.ts'

/** The part of one unit that a fraction is: `half a percentage point`, `a quarter of a mile`; not of a span of time. */
export function partOfUnit({ tokens }: Document, amount: Amount): Reading | undefined {
  const { first, last, start, value } = amount
  const article = ofWord.at(tokens, last + 1) ? last + 2 : last + 1
  if (!indefinite.at(tokens, article) || typeof value !== 'number') return undefined
  const found = unitAfter(tokens, article, '')
  if (!found || (found.unit.form !== 'measure' && found.unit.form !== 'percent' && found.unit.name !== 'cent'))
    return undefined
  const { name, form } = found.unit
  return {
    first,
    last: found.last,
    start,
    end: found.end,
    value,
    unit: name,
    form,
    rule: 'part-of-unit',
    amount: { ...amount, last: found.last, unit: name, form },
  }
}
