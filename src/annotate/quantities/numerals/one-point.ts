import type { Document } from '../../types.ts'
import { indefinite } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import { spelledNumeral } from './spelled-numeral.ts'

/** The one point that stands at a token without a number: `a percentage point`, `a full percentage point`. */
export function onePointAt({ tokens }: Document, index: number): Reading | undefined {
  if (lowerAt(tokens, index) !== 'percentage' || lowerAt(tokens, index + 1) !== 'point') return undefined
  const first = index - (whole.at(tokens, index - 1) ? 2 : 1)
  if (!indefinite.at(tokens, first)) return undefined
  const numeral = spelledNumeral(tokens, first, index + 1, { value: 1, form: 'words' })
  const { last, start, end } = numeral
  const point = {
    first,
    last,
    start,
    end,
    value: 1,
    unit: 'percentage point',
    form: 'percent',
    rule: 'one-point',
  } as const
  return { ...point, amount: { ...point, numeral } }
}
const whole = words('full whole single')
