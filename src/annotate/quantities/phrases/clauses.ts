import { flagOf, hasFlag } from '../../flags.ts'
import type { Document, TokenSpan } from '../../types.ts'
import { acronymBefore } from './brackets.ts'
import { isCapital, isGlued, lowerAt, words } from './neighbours.ts'
import { isVerbAt } from './verb-at.ts'

/** The tokens of one statement inside a sentence, both ends inclusive. */
export type Clause = { readonly first: number; readonly last: number }

const reach = 40

/** The clause around a run of tokens: from the last break before it to the next behind it, at most forty tokens off. */
export function clauseAround(document: Document, sentence: TokenSpan, first: number, last: number): Clause {
  let from = first
  while (from > sentence.first && first - from < reach) {
    const opening = breaksAt(document, from - 1) ? openingDash(document.tokens, from - 1, sentence.first) : from - 1
    if (opening === undefined) break
    from = opening
  }
  let to = last
  while (to < sentence.last && to - last < reach && !breaksAt(document, to + 1)) to++
  return { first: from, last: to }
}

type Tokens = Document['tokens']

// "The rate — the highest in years — was 5 percent", "the rate (in May) was 5 percent": where a verb follows, the statement goes on behind the aside.
function openingDash(tokens: Tokens, closing: number, floor: number): number | undefined {
  const isBracket = lowerAt(tokens, closing) === ')'
  const goesOn =
    isVerbAt(tokens, closing + 1) ||
    (isBracket && lowerAt(tokens, closing + 1) === 'of') ||
    acronymBefore(tokens, closing) !== undefined
  if (!(isBracket || dashes.at(tokens, closing)) || !goesOn) return undefined
  for (let at = closing - 1; at > floor && closing - at < reach; at--)
    if (isBracket ? lowerAt(tokens, at) === '(' : dashes.at(tokens, at)) return at
  return undefined
}

/** Whether a dash that sets an aside off stands at a token: "—", or the hyphens of " - " and " -- ". */
export const isDash = (tokens: Tokens, at: number): boolean =>
  dashes.at(tokens, at) || (lowerAt(tokens, at) === '-' && (isLoose(tokens, at) || isTwin(tokens, at)))
const dashes = words('— –')
const isLoose = (tokens: Tokens, at: number): boolean => !isGlued(tokens, at - 1) && !isGlued(tokens, at)
const isTwin = (tokens: Tokens, at: number): boolean =>
  (lowerAt(tokens, at + 1) === '-' && isGlued(tokens, at)) ||
  (lowerAt(tokens, at - 1) === '-' && isGlued(tokens, at - 1))

const conjunctions = words(
  'but yet while whereas although though because unless whether if since as when where who whose which that after before so and or nor',
)
const marks = words('; : — – “ ” " ( ) [ ] ? ! • |')
const alone = words('but whereas although though because while when that')

/** Whether a token parts two statements: a strong mark, or a conjunction behind a comma. */
function breaksAt(document: Document, index: number): boolean {
  if (!hasFlag(document, index, breaking)) return false
  const { tokens } = document
  const token = tokens[index]
  if (!token) return false
  // "the July–September quarter"
  if (token.text === '–' && isCapital(tokens[index - 1]) && isCapital(tokens[index + 1]) && isGlued(tokens, index))
    return false
  if (token.kind === 'mark') return marks.at(tokens, index) || (token.text === ',' && opensClause(tokens, index + 1))
  return alone.at(tokens, index) && lowerAt(tokens, index - 1) !== ',' && !pointsAt(tokens, index)
}

// "the value of that house", "put that burden at 5 percent"
const pointsAt = (tokens: Tokens, index: number): boolean =>
  lowerAt(tokens, index) === 'that' && before.at(tokens, index - 1)
const before = words(
  'of in for at on from by put puts putting cut cuts cutting bring brings brought lift lifted lower lowered',
)

// Most words are told by this alone.
const breaking = flagOf([...marks, ...alone, ','])

const opensClause = (tokens: Tokens, index: number): boolean =>
  conjunctions.at(tokens, index) && !isCapital(tokens[index])
