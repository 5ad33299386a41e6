import { unitPhrase } from '../unit-words.ts'
import type { NumberLine } from './number-line.ts'

/** The place of one claim on the line of its unit: strokes for all claims, a higher one for it, and the rank in words. */
export type Place = {
  readonly others: string
  readonly here: string
  readonly words: string
  readonly from: string
  readonly to: string
}

/** Where the claim `id` stands on `line`; undefined if its unit has no line, or the claim no place on it. */
export function placeOn(line: NumberLine | undefined, id: string): Place | undefined {
  const claim = line?.points.find((point) => point.id === id)
  if (!line || !claim) return undefined
  const xs = [...new Set(line.points.map(({ x }) => x))]
  return {
    others: xs.map((x) => `M${x} 6v6`).join(''),
    here: `M${claim.x} 0v12`,
    words: rankOf(line, claim.x),
    from: line.ticks[0]?.label ?? '',
    to: line.ticks.at(-1)?.label ?? '',
  }
}

function rankOf({ points, unit }: NumberLine, x: number): string {
  const greater = points.filter((point) => point.x > x).length
  const among = `of ${points.length} ${figures.get(unit) ?? `claims in ${unitPhrase(unit)}`}`
  return greater === 0 ? `the highest ${among}` : `${ordinal(greater + 1)} highest ${among}`
}

const figures: ReadonlyMap<string, string> = new Map([
  ['count', 'counts'],
  ['times', 'multiples'],
  ['fraction', 'fractions'],
])

const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const plurals = new Intl.PluralRules('en', { type: 'ordinal' })
const ordinal = (rank: number): string => `${rank}${endings[plurals.select(rank)] ?? 'th'}`
