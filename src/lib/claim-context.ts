import type { Claim } from '../annotate/types.ts'
import { isCurrency } from './unit-words.ts'

/** One line of a card: what it tells of a figure. */
export type ContextFact = { readonly name: string; readonly text: string }

type Context = Pick<Claim, 'form' | 'unit' | 'cmp' | 'denominator' | 'time'>

/**
 * Of what a figure is, in whose money and of when. A share without a whole, and a sum without a country or a time, tell
 * little; so the card says where the article leaves that out.
 */
export function contextOf(claim: Context): ContextFact[] {
  const { denominator, time } = claim
  return [
    ...told('Of what', denominator ?? wholeOf(claim)),
    ...told('Whose money', claim.form === 'money' && !isCurrency(baseOf(claim.unit)) ? unsaid : null),
    ...told('When', time ?? (claim.form === 'money' ? unsaid : null)),
  ]
}

const unsaid = 'The article does not say'
const told = (name: string, text: string | null): ContextFact[] => (text === null ? [] : [{ name, text }])

/** What stands in for a whole that is not named: a share is then of something unsaid, a change is of what was before. */
function wholeOf({ form, unit, cmp }: Context): string | null {
  const isShare = unit === 'percent' || form === 'fraction' || unit === 'fraction'
  if (!isShare) return null
  return cmp === 'up' || cmp === 'down' ? 'What it was before' : unsaid
}

/** The unit without what it is counted by: `USD/barrel` → `USD`. */
const baseOf = (unit: string | null): string | null => unit?.split('/', 1)[0] ?? null
