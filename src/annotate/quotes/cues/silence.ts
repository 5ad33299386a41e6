import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'

/**
 * Whether the verb at token `at` keeps somebody from saying more, "stopped short of it", "would not say when", "declined
 * to comment": the outlet's word, and not what was said before it.
 */
export const isSilence = ({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean => {
  const words = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`
  if (isParting.has(words)) return true
  if (isHavingLittle.has(words))
    return isTold(tokens, at + 2) || isTold(tokens, at + 3) || tokens[at + 2]?.lower === 'comment'
  return isHolding.has(words) && isTelling(tokens, at + 2)
}

const isParting: ReadonlySet<string> = new Set([
  'stopped short',
  'disagreed on',
  'disagreed over',
  'differed on',
  'differed over',
])
// "had little else to say", "had no comment"
const isHavingLittle: ReadonlySet<string> = new Set(['had little', 'had nothing', 'had no', 'has little', 'has no'])
const isTold = (tokens: Reading['tokens'], to: number): boolean =>
  tokens[to]?.lower === 'to' && isTelling(tokens, to + 1)

const isHolding: ReadonlySet<string> = new Set(['would not', 'declined to', 'declines to', 'refused to', 'refuses to'])
const isTelling = among('say comment elaborate discuss name specify identify speculate answer provide release offer')
