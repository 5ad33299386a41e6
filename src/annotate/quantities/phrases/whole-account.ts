import type { Document } from '../../types.ts'
import { lowerAt, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'

/** A phrase with the account that it is left out of: `earnings before interest, tax and amortisation` for "amortisation"; else the phrase itself. */
export function wholeAccount(tokens: Document['tokens'], phrase: Phrase): Phrase {
  if (!charges.at(tokens, phrase.last)) return phrase
  let at = phrase.last
  while (charges.at(tokens, at) || joints.at(tokens, at)) at--
  const isAccount = lowerAt(tokens, at) === 'before' && accounts.at(tokens, at - 1)
  return isAccount && at - 1 < phrase.first ? { first: at - 1, last: phrase.last } : phrase
}
const charges = words('interest tax taxes depreciation amortisation amortization impairment impairments rent rents')
const joints = words(', and')
const accounts = words('earnings profit profits income loss losses result')
