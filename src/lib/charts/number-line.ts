import { scaleLinear, scaleLog } from 'd3-scale'
import type { CitedClaim } from '../article.ts'
import { formatAmount, withUnit } from '../amount.ts'
import { unitName } from '../unit-words.ts'
import { scaleValue } from '../wording.ts'

/** The claims of one unit on one line. `x` is in per cent of the width, so that text keeps its size on a phone; `row` counts from the line. */
export type NumberLine = {
  readonly unit: string
  readonly title: string
  readonly isLogarithmic: boolean
  readonly rows: number
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  readonly points: readonly Point[]
}
type Point = { readonly x: number; readonly row: number; readonly id: string; readonly label: string }

/** A number line for every unit that has at least `least` different values, the unit with most claims first. */
export const toNumberLines = (claims: readonly CitedClaim[], least = 3): NumberLine[] =>
  [...Map.groupBy(claims.filter(isPlaceable), ({ unit }) => unit)]
    .filter(([, those]) => new Set(those.map(({ value }) => scaleValue(value))).size >= least)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([unit, those]) => toNumberLine(unit, those))

type Placeable = CitedClaim & { readonly unit: string }
const isPlaceable = (claim: CitedClaim): claim is Placeable => claim.unit !== null && scaleValue(claim.value) !== null

function toNumberLine(unit: string, claims: readonly Placeable[]): NumberLine {
  const values = claims.map(({ value }) => scaleValue(value) ?? 0)
  const { scale, isLogarithmic } = scaleFor(Math.min(...values), Math.max(...values))
  const ordered = claims.toSorted((a, b) => (scaleValue(a.value) ?? 0) - (scaleValue(b.value) ?? 0))
  const points = stack(ordered.map((claim) => ({ claim, x: round(scale(scaleValue(claim.value) ?? 0)) })))
  return {
    unit,
    title: unitName(unit),
    isLogarithmic,
    rows: 1 + Math.max(...points.map(({ row }) => row)),
    ticks: ticksOf(scale, isLogarithmic).map((value) => ({ x: round(scale(value)), label: withUnit(value, unit) })),
    points,
  }
}

// The ends of the line stand in from the edges, so that a label fits around its tick.
const ends = [5, 94]

// Sums that differ a hundredfold would lie in one heap at the left end of a linear scale.
function scaleFor(least: number, most: number) {
  const isLogarithmic = least > 0 && most / least >= 100
  const scale = isLogarithmic
    ? scaleLog().domain([least, most]).nice()
    : scaleLinear()
        .domain([Math.min(0, least), Math.max(0, most)])
        .nice(4)
  return { scale: scale.range(ends), isLogarithmic }
}

function ticksOf(scale: ReturnType<typeof scaleFor>['scale'], isLogarithmic: boolean): number[] {
  if (!isLogarithmic) return scale.ticks(4)
  const powers = scale.ticks().filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9))
  const step = Math.ceil(powers.length / 4)
  return powers.filter((_, index) => index % step === 0)
}

/** A dot is as wide as this share of a phone's screen; dots that would overlap there are stacked. */
const dot = 4

function stack(placed: readonly { readonly claim: Placeable; readonly x: number }[]): Point[] {
  const rightmost: number[] = []
  return placed.map(({ claim, x }) => {
    const free = rightmost.findIndex((taken) => x - taken >= dot)
    const row = free < 0 ? rightmost.length : free
    rightmost[row] = x
    return { x, row, id: claim.id, label: [formatAmount(claim), claim.measure].filter(Boolean).join(', ') }
  })
}

const round = (x: number): number => Math.round(x * 10) / 10
