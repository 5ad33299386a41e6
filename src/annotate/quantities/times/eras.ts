import type { Token } from '../../types.ts'
import { endsBefore, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'

/** Words before a time that narrow it: `late` March, `mid`-2023. */
export const degrees = words('early late mid')

/** Whether a word is a decade: `1990s`. */
export const isDecade = (lower: string): boolean => /^(?:1[5-9]|20)\d0s$/u.test(lower)

/** The decade or century that begins at a token, as a time: "in the `1990s`", "since the early `19th century`". */
export function eraAt(tokens: readonly Token[], index: number): Phrase | undefined {
  const lower = lowerAt(tokens, index)
  const isCentury = lowerAt(tokens, index + 1) === 'century' && /^\d\d?(?:st|nd|rd|th)$/u.test(lower)
  if (!isCentury && !isDecade(lower)) return undefined
  const last = isCentury ? index + 1 : index
  let the = index - 1
  while (the > index - 3 && (degrees.at(tokens, the) || lowerAt(tokens, the) === '-')) the--
  const isWhen = lowerAt(tokens, the) === 'the' && when.at(tokens, the - 1)
  // "in the 1990s film"
  return isWhen && endsBefore(tokens, last + 1, behind) ? { first: index, last } : undefined
}
const when = words('in during since from until by through of')
const behind = words(
  'and or but when while as after before because with without to in on at by from until than that which who where were was had has have it they he she we the a an its their his her',
)
