import type { Document } from '../../types.ts'
import { isScale } from '../numerals/number-words.ts'
import { ofWord, phraseOpeners, possessives } from '../phrases/determiners.ts'
import { words } from '../phrases/neighbours.ts'
import { type Phrase, phraseAfter } from '../phrases/noun-phrases.ts'
import { adverbs } from '../phrases/verbs.ts'

/** The people of a whole alone, `adults` in "41 percent of adults smoke": behind them, a word in the singular is what they do. */
export function peopleOf(tokens: Document['tokens'], phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined
  for (let index = phrase.first; index < phrase.last; index++)
    if (
      (groups.at(tokens, index) || peoples.test(tokens[index]?.text ?? '')) &&
      /^\p{Ll}+[^s\P{L}]$/u.test(tokens[index + 1]?.text ?? '') &&
      !ofWord.at(tokens, index + 1)
    )
      return { first: phrase.first, last: index }
  return phrase
}

/** Where a noun begins behind an article and a number: `tenants` in "the 900 tenants". */
export function behindNumber(tokens: Document['tokens'], start: number): number {
  const number = phraseOpeners.at(tokens, start) ? start + 1 : start
  return tokens[number]?.kind === 'number' ? endOfNumber(tokens, number) : start
}

/** The number behind the adverbs that begin at a token: `120,000` in "of roughly 120,000 patients"; else the token itself. */
export function numberFrom(tokens: Document['tokens'], start: number): number {
  let at = start
  while (at < start + 3 && adverbs.at(tokens, at)) at++
  return tokens[at]?.kind === 'number' ? at : start
}

/** The number behind an owner that begins at a token or the next: `4,200` in "of the town's 4,200 residents"; else the token itself. */
export const behindOwner = (tokens: Document['tokens'], start: number): number => {
  const owner = possessives.at(tokens, start + 1) ? start + 1 : start + 2
  return possessives.at(tokens, owner) && tokens[owner + 1]?.kind === 'number' ? owner + 1 : start
}

/** What the number that begins at a token counts: `candidates` in "76 percent of the 412,000 candidates". */
export const numberedPeople = (tokens: Document['tokens'], number: number, ceiling: number): Phrase | undefined =>
  peopleOf(tokens, phraseAfter(tokens, endOfNumber(tokens, number), ceiling))

/** The number that begins at a token with what it counts right behind it: `1,000 births`; undefined where nothing does. */
export function numberedAfter(tokens: Document['tokens'], start: number, ceiling: number): Phrase | undefined {
  const rest = numberedPeople(tokens, start, ceiling)
  return rest?.first === endOfNumber(tokens, start) ? { first: start, last: rest.last } : undefined
}
const peoples = /^\p{Lu}\p{Ll}*(?:ans|ons|ers|crats|ots|edes|anes|oles|urks|rabs|eeks|ims|tives)$/u
const groups = words(
  'people adults children parents men women voters residents workers employees students pupils teachers patients doctors nurses households families respondents citizens companies firms businesses members owners users readers drivers farmers tenants homes schools countries states councils towns cities consumers customers shoppers pensioners migrants refugees boys girls teenagers babies drinkers smokers crews those',
)

/** The first token behind the number that begins at a token. */
function endOfNumber(tokens: Document['tokens'], start: number): number {
  let at = start
  while (tokens[at]?.kind === 'number' || isScale(tokens, at)) at++
  return at
}
