import type { Quantity } from '../types.ts'

/** A sentence with its claims as a person annotated them; where two readings are right, both stand in a list. */
export type AnnotatedText = { readonly text: string; readonly claims: readonly AnnotatedClaim[] }
type Answer = string | null | readonly (string | null)[]
type AnnotatedClaim = Readonly<Record<TextField, Answer>> & { readonly exact: string; readonly via: readonly string[] }
type TextField = 'measure' | 'denominator' | 'subject' | 'time' | 'modality' | 'cmp' | 'claimant'

/** The fields of the record that are compared, in the order of the report. */
export const fields = ['measure', 'denominator', 'subject', 'time', 'modality', 'cmp', 'claimant', 'via'] as const
type Field = (typeof fields)[number]

/** One field of one claim that came out otherwise than annotated. */
type Miss = {
  readonly text: string
  readonly exact: string
  readonly field: Field
  readonly want: Answer
  readonly got: string | null
}

/** How often each field is right, from 0 to 1, and what was wrong; a claim that was not found is wrong in all fields. */
export function accuracyOf(rows: readonly AnnotatedText[], find: (text: string) => readonly Quantity[]) {
  const misses: Miss[] = []
  let claims = 0
  for (const { text, claims: annotated } of rows) {
    const found = find(text)
    for (const claim of annotated) {
      claims++
      const quantity = overlapping(found, text.indexOf(claim.exact), claim.exact.length)
      for (const field of fields) {
        const want = field === 'via' ? claim.via.join(', ') || null : claim[field]
        const got = quantity ? answerOf(quantity, field) : 'not found'
        if (!isRight(want, got)) misses.push({ text, exact: claim.exact, field, want, got })
      }
    }
  }
  const right = (field: Field): number => 1 - misses.filter((miss) => miss.field === field).length / claims
  return { claims, misses, accuracy: new Map(fields.map((field) => [field, right(field)])) }
}

const overlapping = (found: readonly Quantity[], start: number, length: number): Quantity | undefined =>
  found.find((quantity) => quantity.start < start + length && quantity.end > start)

function answerOf(quantity: Quantity, field: Field): string | null {
  if (field === 'claimant') return quantity.claimant?.name ?? null
  if (field === 'via') return quantity.via.map(({ name }) => name).join(', ') || null
  return quantity[field]
}

const isRight = (want: Answer, got: string | null): boolean =>
  typeof want === 'object' && want !== null ? want.some((answer) => isSame(answer, got)) : isSame(want, got)

/** Two answers are the same if they share three of five words; articles, owners and prepositions do not count. */
function isSame(want: string | null, got: string | null): boolean {
  if (want === null || got === null) return want === got
  const [left, right] = [wordsOf(want), wordsOf(got)]
  if (left.size === 0 || right.size === 0) return want === got
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / (left.size + right.size - shared) >= 0.6
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}~<>=]+/gu) ?? []).filter(
      (word) => !/^(?:an?|the|its|their|of|in|on|by|since|s)$/u.test(word),
    ),
  )
