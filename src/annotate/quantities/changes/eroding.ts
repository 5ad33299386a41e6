import type { Token } from '../../types.ts'
import { phraseOpeners } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

/** Whether any verb changes what stands behind it by an amount: "has eroded their wages by 11 percent"; not "beat them by 5 percent". */
export const isEroding = (tokens: readonly Token[], at: number): boolean =>
  /(?:[^e]ed|ing)$/u.test(lowerAt(tokens, at)) &&
  phraseOpeners.at(tokens, at + 1) &&
  lowerAt(tokens, at + 2) !== 'by' &&
  !winning.at(tokens, at)
const winning = words(
  'defeated trailed missed exceeded outnumbered passed followed topped led beating trailing missing',
)
