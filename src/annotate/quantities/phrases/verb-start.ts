import type { Document } from '../../types.ts'
import { nounsInLy } from './ly-words.ts'
import { lowerAt, words } from './neighbours.ts'

type Tokens = Document['tokens']

/** The first word of a verb with its helpers and adverbs: `had already been`. */
export function verbStart(tokens: Tokens, verb: number, floor: number): number {
  let first = verb
  while (first > floor && isHelper(tokens, first - 1)) first--
  return first
}

const helpers = words(
  'both each has have had having is are was were be been being will would could may might should must can shall does did do still now also likewise instead not never already then often just almost ever',
)
const standing = words('stood traded fetched bought up down trading quoted')
const outdoing = words('outpaced outpaces outstripped outstrips exceeded exceeds exceeding surpassed surpasses')
const isHelper = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index)
  // "growth far outpaced it"
  if (lower === 'far' && outdoing.at(tokens, index + 1)) return true
  // "rents in May rose"
  if (lower === 'may') return tokens[index]?.text === lower
  // "has so far won"
  if (lower === 'so' || lower === 'far')
    return lowerAt(tokens, lower === 'so' ? index + 1 : index - 1) === (lower === 'so' ? 'far' : 'so')
  // "was little changed", "the yen last stood", "was last up"
  if (lower === 'little') return lowerAt(tokens, index + 1) === 'changed'
  if (lower === 'last') return standing.at(tokens, index + 1)
  // "had long been"
  if (lower === 'long') return lowerAt(tokens, index + 1) === 'been'
  // "which more than doubled"
  if (lower === 'than') return lowerAt(tokens, index - 1) === 'more'
  if (lower === 'more') return lowerAt(tokens, index + 1) === 'than'
  // "is seen cutting rates"
  if (lower === 'seen') return lowerAt(tokens, index + 1).endsWith('ing')
  return helpers.at(tokens, index) || (lower.endsWith('ly') && lower.length > 2 && !nounsInLy.at(tokens, index))
}
