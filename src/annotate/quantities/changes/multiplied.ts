import { asSubject, type Way } from '../measures/measured-site.ts'
import { phraseOpeners } from '../phrases/determiners.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { agentOf } from '../subjects/agents.ts'

/** `profits tripled`, `tripled its profits`: the object of a verb that is the number itself, else its subject. */
export const multiplied: Way = ({ tokens, clause, reading: { first, last, amount } }) => {
  if (amount?.numeral.form !== 'factor') return undefined
  const object = phraseOpeners.at(tokens, last + 1)
  const phrase = object ? phraseAfter(tokens, last + 1, clause.last) : undefined
  const agent = agentOf(tokens, first, clause)
  return phrase ? { phrase, noun: null, agent: agent ?? null } : asSubject(agent)
}
