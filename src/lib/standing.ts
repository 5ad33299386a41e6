import { placeOn, type Place } from './charts/place.ts'
import type { NumberLine } from './charts/number-line.ts'
import type { CitedClaim } from './article.ts'
import { sameFigure, type Figures } from './same-figure.ts'

/** Where else a figure stands (without a title where it is in the same article), and its place among those of its unit. */
export type Standing = {
  readonly same: readonly { readonly id: string; readonly title: string | null }[]
  readonly place: Place | null
}

/** How a claim stands among all claims of the corpus, as its card tells it. */
export const standingOf = (claim: CitedClaim, figures: Figures, line: NumberLine | undefined): Standing => ({
  same: sameFigure(claim, figures, 3).map(({ id, article }) => ({
    id,
    title: article === claim.article ? null : article.title,
  })),
  place: placeOn(line, claim.id) ?? null,
})
