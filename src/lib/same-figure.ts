import type { CitedClaim } from './article.ts'
import { scaleValue } from './wording.ts'

/** The claims of a corpus by what they amount to; those without a value are left out. */
export type Figures = ReadonlyMap<string, readonly CitedClaim[]>

/** An index to look claims up by value and unit: to compare each with all would take the square of their number. */
export const toFigures = (claims: readonly CitedClaim[]): Figures =>
  Map.groupBy(
    claims.filter(({ value }) => scaleValue(value) !== null),
    figureOf,
  )

/** At most `most` other claims with the same value in the same unit, those of other articles first. */
export function sameFigure(claim: CitedClaim, figures: Figures, most: number): CitedClaim[] {
  const elsewhere: CitedClaim[] = []
  const beside: CitedClaim[] = []
  for (const other of figures.get(figureOf(claim)) ?? []) {
    if (elsewhere.length === most) break
    if (other !== claim) (other.article === claim.article ? beside : elsewhere).push(other)
  }
  return [...elsewhere, ...beside].slice(0, most)
}

const figureOf = ({ value, unit }: CitedClaim): string => JSON.stringify([value, unit])
