import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { asSubject, type Way } from './measured-site.ts'

/** `number of wrecks` in "bringing to 434 the number of wrecks": a tally behind the figure that it is brought to. */
export const broughtTo: Way = ({ tokens, clause, reading: { first, last } }) => {
  if (lowerAt(tokens, last + 1) !== 'the' || lowerAt(tokens, first - 1) !== 'to') return undefined
  if (!bringing.at(tokens, first - 2)) return undefined
  const phrase = phraseAfter(tokens, last + 2, clause.last)
  return phrase && isTally(tokens, phrase) ? asSubject(phrase) : undefined
}
const bringing = words('bring brings brought bringing take takes took taking raise raises raised raising')

/** Whether a phrase names how many there are in all: `death toll`, `number of wrecks`. */
export const isTally = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  tallies.at(tokens, first) || tallies.at(tokens, first + 1) || tallies.at(tokens, last)
const tallies = words('number total tally toll count')
