import { isCueForm } from '../../quotes/cues/cue-forms.ts'
import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { beforeTime } from './before-time.ts'

type Tokens = Document['tokens']

/**
 * Whether a time dates what is said of a figure: "said on Tuesday", "said in a statement on Tuesday", "on Tuesday said",
 * "figures released Tuesday"; `at` is where the time with its "late" or "early" begins, `figure` where the figure ends.
 */
export function isSaidWhen(tokens: Tokens, at: number, { last }: Phrase, figure: number): boolean {
  if (isSaid(tokens, at - 1) || telling.at(tokens, last + 1)) return true
  let paper = false
  let within = false
  // "released Friday morning, May 2"
  const start = lowerAt(tokens, at - 1) === ',' ? beforeTime(tokens, at - 2, figure) + 1 : at
  for (let index = start - 1; index > at - 9; index--) {
    // "20 percent said so in a survey in May": they said it then.
    if (tokens[index]?.kind !== 'word' || index === figure + 1) return false
    if (issuing.at(tokens, index)) return papers.at(tokens, index - (lowerAt(tokens, index - 1) === 'just' ? 2 : 1))
    if (isVerbAt(tokens, index)) return within && isSaid(tokens, index)
    within ||= paper && places.at(tokens, index)
    paper ||= papers.at(tokens, index)
  }
  return false
}

// "in the state last year" tells of no saying.
export const isSaid = (tokens: Tokens, at: number): boolean => isCueForm(tokens, at) && isVerbAt(tokens, at)
const places = words('in at during')
const telling = words('said says told warned')
const issuing = words('released published issued unveiled posted compiled')
const papers = words(
  'data figures numbers statistics results report reports survey study poll statement filing note release letter memo interview briefing conference documents estimates update bulletin post email',
)
