import { isEnglishWord } from '../../english-words.ts'
import { tokenAt } from '../../tokens.ts'
import type { Token } from '../../types.ts'
import { memberOf } from '../../vocabulary.ts'

/**
 * How strongly the words before a name say that somebody works or plays for it: "signed to Halden", "a season with
 * Halden", "hired Ida Moe from Halden".
 */
export function asEmployer(tokens: readonly Token[], first: number): number {
  const lower = tokenAt(tokens, first - 1)?.lower
  const word = tokenAt(tokens, first - 2)?.word ?? 0
  // "the director of Halden", but not "the director of Photography"
  if (lower === 'of') return isManager(word) && !isEnglishWord(tokens[first]?.lower ?? '') ? 1 : 0
  if (lower === 'from') return isHiredBefore(tokens, first - 2) ? 2 : 0
  return (lower === 'to' && isSigned(word)) || (lower === 'with' && (isSigned(word) || isStint(word))) ? 2 : 0
}

function isHiredBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at > from - farthest && tokenAt(tokens, at)?.kind === 'word'; at--)
    if (isHiring(tokens[at]?.word ?? 0)) return true
  return false
}
const farthest = 6
const isManager = memberOf(
  'director founder owner boss editor publisher chairman chairwoman employee employees subsidiary',
)
const isHiring = memberOf(
  'hired hires hiring hire recruited recruiting recruit poached poaching joins joined joining lured signed',
)
const isSigned = memberOf('signed signing')
const isStint = memberOf(
  'contract season seasons stint spell title titles debut debuted career apprenticeship internship traineeship',
)
