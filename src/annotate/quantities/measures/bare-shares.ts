import { nounTies } from '../phrases/determiners.ts'
import { endsBefore, words } from '../phrases/neighbours.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { asObject, type Measured, type Site } from './measured-site.ts'

/** The noun of a percentage that no article opens: `support` in "won 95 percent support". */
export function ofBareShare(site: Site): Measured | undefined {
  const { tokens, clause, reading } = site
  const { first, last, form } = reading
  // "had 95 percent support among voters", where "95 percent support the plan" has a verb
  const isBacking =
    supports.at(tokens, last + 1) &&
    having.at(tokens, beforeAdverbs(tokens, first - 1)) &&
    endsBefore(tokens, last + 2, behindSupport)
  if (form !== 'percent' || !isBacking) return undefined
  const noun = phraseAfter(tokens, last + 1, clause.last, nounTies)
  return asObject(site, noun?.first === last + 1 ? noun : { first: last + 1, last: last + 1 })
}

const supports = words('support vote approval trust need use')
const having = words('had has have with won wins winning got gets drew drawing has enjoys enjoyed received')
const behindSupport = words('from among in to of and but for across')
