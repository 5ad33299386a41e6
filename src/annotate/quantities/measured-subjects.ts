import { agentOf } from './agents.ts'
import { peopleOf, wholeOpening } from './denominator.ts'
import { asObject, asSubject, type Site, type Way } from './measured-site.ts'
import { isCapital, lowerAt, words } from './neighbours.ts'
import { phraseAfter } from './noun-phrases.ts'
import { determiners, indefinite, owners } from './determiners.ts'
import { isVerbAt } from './verb-at.ts'
import { adverbs, auxiliaries, changeVerbs, levelVerbs, moneyNominals, nominals } from './verbs.ts'

/** `profits tripled`, `tripled its profits`: the object of a verb that is the number itself, else its subject. */
export const multiplied: Way = ({ tokens, clause, reading: { first, last, amount } }) => {
  if (amount?.numeral.form !== 'factor') return undefined
  const object = owners.at(tokens, last + 1) || determiners.at(tokens, last + 1)
  const phrase = object ? phraseAfter(tokens, last + 1, clause.last) : undefined
  const agent = agentOf(tokens, first, clause)
  return phrase ? { phrase, noun: null, agent: agent ?? null } : asSubject(agent)
}

/** `NATO members' military spending already accounted for 55 percent`: the subject of the verb before the number. */
export const verbSubject: Way = ({ tokens, clause, reading: { first, form } }) => {
  const sums = form === 'money'
  for (let index = first - 1; index >= Math.max(clause.first, first - 8); index--) {
    const word = lowerAt(tokens, index)
    if (sums && moneyNominals.has(word)) return undefined
    // "closed down 5 percent": the verb is the word before.
    if (ups.at(tokens, index) && isChange(tokens, index - 1)) continue
    // "an estimated £45 million"
    if (guessed.at(tokens, index) && indefinite.at(tokens, index - 1)) return undefined
    if (isChange(tokens, index) && !nominals.has(word)) return asSubject(agentOf(tokens, index, clause))
    // "rose slightly, to 1,870"
    if (word === ',' && index === first - 2 && levels.at(tokens, first - 1)) continue
    if (!adverbs.at(tokens, index) && !afterVerb.at(tokens, index) && !word.endsWith('ly')) return undefined
  }
  return undefined
}

const isChange = (tokens: Site['tokens'], at: number): boolean =>
  levelVerbs.at(tokens, at) || changeVerbs.at(tokens, at)
const guessed = words('estimated expected forecast')
const levels = words('to by')
const ups = words('up down')
const afterVerb = words(
  'average mean median total maximum minimum with at on after to year percent % down up higher lower below above under over between',
)

/** `70 percent of shareholders voted against the plan`: what is said of the share. */
export const predicate: Way = ({ tokens, clause, reading, verb }) => {
  const { last, form } = reading
  if (form !== 'percent' && form !== 'fraction' && form !== 'ratio') return undefined
  if (verb !== undefined && verb > (wholeOpening(tokens, clause, reading) ?? -1) && !isFinding(tokens, verb, reading))
    return undefined
  const of = lowerAt(tokens, last + 1) === 'of'
  const plain = phraseAfter(tokens, last + (of ? 2 : 1), clause.last)
  const whole = of ? peopleOf(tokens, plain) : plain
  const behind = (whole?.last ?? last) + 1
  const from = whole ? finiteFrom(tokens, where.at(tokens, behind) ? behind + 1 : behind) : behind
  if (whole?.last === plain?.last && !isVerbAt(tokens, from) && !noLonger(tokens, from) && !sayers.at(tokens, from))
    return undefined
  let to = from
  while (to < clause.last && to - from < 8 && goesOn(tokens[to + 1])) to++
  if (loose.at(tokens, to)) to--
  // What may be, or what goes on beyond what a card can show, is the measure of nothing.
  const isCut = to - from >= 8 && to < clause.last
  return isCut || modals.at(tokens, from) || (to === from && auxiliaries.at(tokens, from))
    ? undefined
    : { phrase: { first: from, last: to }, noun: null, agent: null }
}
const sayers = words('said say who')

const goesOn = (next: Site['tokens'][number] | undefined): boolean =>
  next?.kind === 'word' || (next?.kind === 'mark' && /^['’-]/u.test(next.text))

// "A third of hospitals no longer work"
const noLonger = (tokens: Site['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === 'no' && lowerAt(tokens, at + 1) === 'longer'

const where = words('there here nationwide worldwide abroad locally')

/** The finite verb behind a participle or a relative clause, `are` in "children living in Norway are"; else the token itself. */
function finiteFrom(tokens: Site['tokens'], from: number): number {
  const word = lowerAt(tokens, from)
  if (!/^(?:who|.+ing|.+ed|built|born|sold|held|found|made|taken|given)$/u.test(word)) return from
  for (let at = from + 1; at < from + 9; at++)
    if (auxiliaries.at(tokens, at) && lowerAt(tokens, at - 1) !== 'who') return at
    else if (tokens[at]?.kind === 'mark') return from
  return from
}

const loose = words('and or but by to for in of with at on from within after before since until under over than about')

// "The poll found 66 percent of voters want it": what is found is a statement of its own.
const isFinding = (tokens: Site['tokens'], verb: number, { first }: Site['reading']): boolean =>
  finding.at(tokens, verb) && first - verb <= 3
const finding = words('found finds find showed shows show suggests suggested said says estimated estimates')

const modals = words('may might can could would should must')

/** `avoided £40 million in tax`: of what kind the money is. */
export const ofKind: Way = (site) => {
  const { tokens, clause, reading } = site
  const { last, form } = reading
  if (form !== 'money' || lowerAt(tokens, last + 1) !== 'in') return undefined
  const next = tokens[last + 2]
  if (next?.kind !== 'word' || isCapital(next) || noKind.at(tokens, last + 2)) return undefined
  const phrase = phraseAfter(tokens, last + 2, clause.last)
  return phrase?.first === last + 2 ? asObject(site, phrase) : undefined
}

const noKind = words(
  'the a an this that its their his her our my total all advance return part full one two three four five six january february march april may june july august september october november december today just under less more early late mid recent response exchange',
)

/** `solar panels supplied 19 percent of …`: the subject of any other verb right before the number. */
export const otherSubject: Way = ({ tokens, clause, reading: { first, form } }) => {
  let at = first - 1
  while (at > clause.first && (adverbs.at(tokens, at) || lowerAt(tokens, at) === 'down')) at--
  // "The board met for two hours" measures no board.
  if (form === 'duration' && lowerAt(tokens, at + 1) === 'for') return undefined
  // "They provided $300 billion" measures nobody.
  if ((form === 'money' || form === 'count') && giving.at(tokens, at)) return undefined
  const agent = isVerbAt(tokens, at) && !finding.at(tokens, at) ? agentOf(tokens, at, clause) : undefined
  // "Vold Ventures put in $12 million" measures no Vold.
  return agent && isCapital(tokens[agent.last]) ? { phrase: null, noun: null, agent } : asSubject(agent)
}

const giving = words(
  'provide provides provided providing give gives gave giving deliver delivered delivering donate donated pledge pledged promise promised send sent lend lent contribute contributed commit committed inject injected receive receives received receiving offer offers offered offering want wants wanted',
)
