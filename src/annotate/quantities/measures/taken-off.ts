import { byWord } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { asObject, type Way } from './measured-site.ts'

/** `wiped $5 billion off its value`, `shave 0.3 percent from growth`: what gets smaller. */
export const takenOff: Way = (site) => {
  const { tokens, clause, reading, verb } = site
  const { first, last, form } = reading
  // "slashed its quota by 5 tonnes from May levels": the quota.
  if (lowerAt(tokens, beforeAdverbs(tokens, first - 1, -1, byWord)) === 'by') return undefined
  if (form === 'count' || form === 'duration' || !links.at(tokens, last + 1)) return undefined
  if (verb === undefined || !taking.at(tokens, verb)) return undefined
  const phrase = phraseAfter(tokens, last + 2, clause.last)
  return phrase && phrase.first <= last + 3 ? asObject(site, phrase) : undefined
}
const links = words('off from')
const taking = words(
  'wipe wipes wiped wiping knock knocks knocked knocking shave shaves shaved shaving slash slashes slashed slashing chop chopped lop lopped trim trimmed',
)
