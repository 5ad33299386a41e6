import { endsBefore, lowerAt, words } from '../phrases/neighbours.ts'
import { adverbs, auxiliaries } from '../phrases/verbs.ts'
import { agentOf } from '../subjects/agents.ts'
import type { Measured, Site, Way } from './measured-site.ts'

/** Those whom a number counts without a noun, as something was done to them: "wounded more than 60", "94 died". */
export const harmed: Way = (site) => {
  const { tokens, reading } = site
  const { first, last, form } = reading
  if (form !== 'count') return undefined
  if (isFate(tokens, others.at(tokens, last + 1) ? last + 2 : last + 1)) return people
  const isStaff = hiring.at(tokens, first - 1) && tokens[last + 1]?.kind !== 'word'
  if (isStaff) return { phrase: null, noun: 'employees', agent: agentOf(tokens, first - 1, site.clause) ?? null }
  let verb = first - 1
  while (verb > site.clause.first && (adverbs.at(tokens, verb) || bounds.at(tokens, verb))) verb--
  const isDriven = driving.at(tokens, verb) && lowerAt(tokens, last + 1) === 'from'
  // "wounding 11 more in the town"
  const next = lowerAt(tokens, last + 1) === 'more' ? last + 2 : last + 1
  return (harming.at(tokens, verb) || isDriven) && endsBefore(tokens, next, behind) ? people : undefined
}
const hiring = words('employs employ employed employing')
const others = words('others more')
const people: Measured = { phrase: null, noun: 'people', agent: null }
const bounds = words('least than as many')

// "94 died", "17 were hurt", "6.2 million driven from their homes"
function isFate(tokens: Site['tokens'], at: number): boolean {
  let verb = at
  while (auxiliaries.at(tokens, verb) && verb < at + 3) verb++
  if (
    deaths.at(tokens, verb) &&
    (verb === at || lowerAt(tokens, verb - 1) === 'had' || lowerAt(tokens, verb - 1) === 'have')
  )
    return true
  return fates.at(tokens, verb) && endsBefore(tokens, verb + 1, behind)
}
const deaths = words('died drowned fled perished')
const fates = words(
  'killed hurt wounded injured arrested detained hospitalised hospitalized driven uprooted forced stranded trapped evacuated displaced rescued jailed infected',
)
const harming = words(
  'kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt hurts hurting arrest arrests arrested arresting detain detained detaining rescue rescued rescuing displace displaced displacing evacuate evacuated infect infected infecting trap traps trapped trapping',
)
const driving = words('drove drive drives driving forced uprooted')
const behind = words(
  'in on at by after when as and or but since during near from across to so far while of with before including over into throughout about worldwide nationwide globally',
)
