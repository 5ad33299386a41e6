import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'

/** Whether somebody attacks another with words at a token, which are not told: "said it leaks and hit out at the board". */
export const isLashing = (tokens: readonly Token[], at: number): boolean => isHit(tokens, at) && isOut(tokens, at + 1)
const isHit = among('hit hits lashed lashes')
const isOut = among('out back')
