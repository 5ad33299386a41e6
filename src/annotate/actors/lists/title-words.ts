import { startsWithCapital } from '../../characters.ts'
import type { Token } from '../../types.ts'
import { memberOf } from '../../vocabulary.ts'

/** Whether the words between two tokens may be the title of a work: of several with a capital, and small ones between. */
export function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (startsWithCapital(token.text)) capitals++
    else if (at === first || at === last || !isSmallWord(token.word)) return false
  }
  return capitals > 1
}

/** Whether a word may stand in a title. */
export const isTitleWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (startsWithCapital(token.text) || isSmallWord(token.word))

/** Whether a word of a title has a capital that is not its first word's alone. */
export const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && startsWithCapital(token.text) && !isSmallWord(token.word)

const isSmallWord = memberOf(
  'a an the of in on at to for from with and or by as but nor into over is are we it my your à de la le les du des et el los der die das und y no',
)
