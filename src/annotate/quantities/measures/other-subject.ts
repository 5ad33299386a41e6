import type { Document } from '../../types.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isName } from '../phrases/proper-name.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { adverbs, auxiliaries, finding } from '../phrases/verbs.ts'
import { agentOf } from '../subjects/agents.ts'
import { fiscalEnd } from '../times/fiscal-times.ts'
import { asSubject, isGuess, type Way } from './measured-site.ts'
import { isBody } from './takers.ts'

type Tokens = Document['tokens']

/** `solar panels supplied 19 percent of …`: the subject of any other verb right before the number. */
export const otherSubject: Way = ({ tokens, clause, reading: { first, last, form } }) => {
  let at = first - 1
  while (at > clause.first && (adverbs.at(tokens, at) || lowerAt(tokens, at) === 'down')) at--
  // "was raised, to 5 percent"
  if (lowerAt(tokens, at) === ',' && lowerAt(tokens, at + 1) === 'to') at--
  // "The board met for two hours" measures no board.
  if (form === 'duration' && (spans.at(tokens, at + 1) || spending.at(tokens, at))) return undefined
  // "The union wants 8 percent" measures no union.
  if (form === 'percent' && wanting.at(tokens, at))
    return { phrase: null, noun: null, agent: agentOf(tokens, at, clause) ?? null }
  // "The firm settled for $5 million" measures no firm, where "the house went for $5 million" tells its price.
  if (lowerAt(tokens, at + 1) === 'for' && settling.at(tokens, at))
    return { phrase: null, noun: null, agent: agentOf(tokens, at, clause) ?? null }
  // "They provided $300 billion" measures nobody, where "a budget approved at $300 billion" tells its level.
  const gives = giving.at(tokens, at) && lowerAt(tokens, at + 1) !== 'at'
  if ((form === 'money' || form === 'count') && gives) return undefined
  // "The firm sold 900 by May" counts no firm.
  if (form === 'count' && trading.at(tokens, at))
    return { phrase: null, noun: null, agent: agentOf(tokens, at, clause) ?? null }
  // "The fires burned 40 hectares" measures no fires.
  const isHandled = form === 'measure' && handling.at(tokens, at)
  const agent = isVerbAt(tokens, at) && !isFinding(tokens, at) ? agentOf(tokens, at, clause) : undefined
  // "Employers added 17,000" counts no employers.
  if (form === 'count' && agent && adding.at(tokens, at) && (isBody(tokens, agent) || employing.at(tokens, agent.last)))
    return { phrase: null, noun: null, agent }
  if (isGuess(tokens, at, agent)) return undefined
  // "Vold Ventures put in $12 million" measures no Vold, "officials threw out 2 percent of ballots" no officials.
  const isShare = (form === 'percent' || form === 'fraction' || form === 'ratio') && lowerAt(tokens, last + 1) === 'of'
  const acts = isShare && !sharing.at(tokens, at)
  return agent && (acts || isHandled || endsInName(tokens, agent) || (form === 'money' && isBody(tokens, agent)))
    ? { phrase: null, noun: null, agent }
    : asSubject(agent)
}
/** Whose money it is that no noun names: `thieves` in "thieves made off with $5 million"; who has or moves it. */
export const mover: Way = ({ tokens, clause, reading: { first, form }, verb }) => {
  if (form !== 'money' || verb === undefined || first - verb > 5 || auxiliaries.at(tokens, verb)) return undefined
  if (isFinding(tokens, verb) || unmoving.at(tokens, verb)) return undefined
  // "they live on less than $2" moves nothing.
  for (let at = verb + 1; at < first; at++)
    if (rates.at(tokens, at) || (tokens[at]?.kind === 'mark' && !/^\p{Sc}$/u.test(lowerAt(tokens, at))))
      return undefined
  const agent = agentOf(tokens, verb, clause)
  return agent && { phrase: null, noun: null, agent }
}
const rates = words('on at for in to by from')
const unmoving = words(
  'tell tells told add adds added warn warned note noted report reported know knew think thought believe hope hoped',
)

const endsInName = (tokens: Tokens, agent: Phrase): boolean =>
  isCapital(tokens[agent.last]) &&
  fiscalEnd(tokens, agent.last) === undefined &&
  (agent.first < agent.last || isName(tokens, agent))

const settling = words('settle settles settled sue sues sued ask asks asked apply applied wait waited')
const wanting = words('want wants wanted seek seeks sought demand demands demanded')
const spending = words('spend spends spent spending')
const spans = words('for in over within after')

// What has a share by what it is: "solar panels supplied 19 percent of it".
const sharing = words(
  'supply supplies supplied supplying provide provides provided produce produces produced generate generates generated account accounts accounted make makes made making cover covers covered covering represent represents represented constitute constitutes constituted comprise comprises comprised contribute contributes contributed absorb absorbs absorbed swallow swallows swallowed consume consumes consumed eat eats ate occupy occupies occupied form forms formed attract attracts attracted emit emits emitted cost costs affect affects affected reach reaches reached hit hits meet meets met used seen found',
)

const giving = words(
  'provide provides provided providing give gives gave giving deliver delivered delivering donate donated pledge pledged promise promised send sent lend lent contribute contributed commit committed inject injected receive receives received receiving offer offers offered offering want wants wanted asked ask asks seek seeks sought allocate allocates allocated earmark earmarks earmarked release releases released approve approves approved disbursed grant grants granted award awards awarded',
)
const trading = words(
  'sell sells sold selling buy buys bought build builds built produced produce ship shipped delivered make made hired hire employ employs employed',
)
const adding = words('added adds add shed sheds lost loses created gained')
const employing = words('economy business businesses mills factories')
const handling = words(
  'burned burnt consumed scorched charred blackened torched destroyed razed damaged ravaged engulfed flooded cleared planted harvested seized found recovered discovered bought sold acquired leased dumped spilled released closed shut opened built handled handles handle',
)
const isFinding = (tokens: Tokens, at: number): boolean => finding.at(tokens, at) || foreseeing.at(tokens, at)
const foreseeing = words('expect expects expected predict predicts predicted')
