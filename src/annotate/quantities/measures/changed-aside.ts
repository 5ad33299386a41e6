import { upOrDown } from '../changes/direction-words.ts'
import { phraseOpeners } from '../phrases/determiners.ts'
import { lowerAt } from '../phrases/neighbours.ts'
import { phraseBefore } from '../phrases/noun-phrases.ts'
import { longMonths } from '../times/months.ts'
import { asSubject, type Site, type Way } from './measured-site.ts'

/** `rents` in "rents, up 5 percent since May, worry": the subject before an aside that tells its change. */
export const changedAside: Way = ({ tokens, clause, reading: { first, last, form } }) => {
  const isAside = upOrDown.at(tokens, first - 1) && lowerAt(tokens, first - 2) === ','
  if (!isAside || form === 'count' || form === 'duration') return undefined
  const close = commaBehind(tokens, last + 1)
  const phrase = phraseBefore(tokens, first - 3, clause.first)
  if (phrase?.last !== first - 3) return undefined
  const opening = phraseOpeners.at(tokens, clause.first) ? clause.first + 1 : clause.first
  return phrase.first === opening && close !== undefined && !longMonths.has(lowerAt(tokens, phrase.last))
    ? asSubject(phrase)
    : undefined
}

function commaBehind(tokens: Site['tokens'], from: number): number | undefined {
  for (let at = from; at < from + 6; at++) if (lowerAt(tokens, at) === ',') return at
  return undefined
}
