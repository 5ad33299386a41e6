import { lowerAt } from '../phrases/neighbours.ts'
import { phraseAfter, phraseBefore } from '../phrases/noun-phrases.ts'
import { holdsVerb, isVerbAt } from '../phrases/verb-at.ts'
import { auxiliaries } from '../phrases/verbs.ts'
import { asSubject, type Way } from './measured-site.ts'

/** `cargo` in "At 1.6 million tonnes, cargo was down" and in "cargo at 1.6 million tonnes was weaker": whose level stands beside it. */
export const atLevel: Way = ({ tokens, clause, reading: { first, last, form } }) => {
  if (lowerAt(tokens, first - 1) !== 'at' || !levels.has(form)) return undefined
  if (first - 1 === clause.first) {
    const phrase = lowerAt(tokens, last + 1) === ',' ? phraseAfter(tokens, last + 2, clause.last) : undefined
    return phrase && isVerbAt(tokens, phrase.last + 1) ? asSubject(phrase) : undefined
  }
  if (!auxiliaries.at(tokens, last + 1)) return undefined
  const phrase = phraseBefore(tokens, first - 2, clause.first)
  return phrase?.last === first - 2 && !holdsVerb(tokens, clause.first, phrase.first - 1)
    ? asSubject(phrase)
    : undefined
}
const levels: ReadonlySet<string> = new Set(['measure', 'money', 'percent'])
