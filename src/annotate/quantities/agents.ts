import type { Document } from '../types.ts'
import { withoutAdjuncts } from './adjuncts.ts'
import { antecedentOf } from './antecedents.ts'
import { headOfAside } from './asides.ts'
import { beforeAges } from './age-groups.ts'
import { behindTime } from './before-time.ts'
import { dashes, type Clause } from './clauses.ts'
import { determiners, possessives } from './determiners.ts'
import { measuresNothing } from './empty-phrases.ts'
import { isDomainDot } from './inside-phrase.ts'
import { isGerund, lowerAt, words } from './neighbours.ts'
import { withList } from './listed.ts'
import { phraseBefore, type Phrase } from './noun-phrases.ts'
import { holdsVerb, isVerbAt } from './verb-at.ts'
import { standsFor } from './stands-for.ts'
import { verbStart } from './verb-start.ts'
import { changeVerbs } from './verbs.ts'
import { wholeSubject } from './whole-subject.ts'
import { verbBefore } from './verb-before.ts'
import { leadingFigure } from './leading-figure.ts'
import { endOfSubject } from './subject-end.ts'

type Tokens = Document['tokens']

/** Who does what the verb says: the noun phrase before it, or before the verb that it is joined to by "and". */
export function agentOf(tokens: Tokens, verb: number, clause: Clause): Phrase | undefined {
  const start = verbStart(tokens, verb, clause.first)
  const antecedent = antecedentOf(tokens, start - 1)
  if (antecedent || start <= clause.first) return antecedent
  const before = lowerAt(tokens, start - 1)
  // "The agency said it fell to 5 percent": no agency fell.
  if (pronouns.at(tokens, start - 1))
    return changeVerbs.at(tokens, verb) ? undefined : sayerBefore(tokens, start - 2, clause)
  const described =
    before === ',' || before === ')' || dashes.at(tokens, start - 1)
      ? headOfAside(tokens, start - 1, clause)
      : undefined
  if (described) return wholeSubject(tokens, withList(tokens, described, clause.first), clause, true)
  // "and Norland's rose": what is Norland's, was told before.
  if (possessives.at(tokens, start - 1)) return undefined
  if (joints.at(tokens, start - 1)) {
    const earlier = verbBefore(tokens, start - 1, clause, 24)
    return earlier === undefined ? agentBefore(tokens, start - 1) : agentOf(tokens, earlier, clause)
  }
  if (before === 'to') return agentOfInfinitive(tokens, start - 1, clause)
  const last = endOfSubject(tokens, start - 1, clause.first)
  const end = beforeAges(tokens, last)
  const phrase = behindTime(tokens, behindWith(tokens, phraseBefore(tokens, end, clause.first), verb))
  if (phrase && standsFor(tokens, phrase)) return undefined
  // "despite revenue climbing": what a gerund says, it says of the noun before it.
  const found = isGerund(tokens, verb) ? phrase : withoutAdjuncts(tokens, phrase, clause)
  // "a fire that burned homes while threatening farms was": who threatens is not told here.
  const isAside = found && isGerund(tokens, found.first) && doing.at(tokens, found.first - 1)
  const clear = found && !isAside && !measuresNothing(tokens, found) ? found : undefined
  // "the number of people willing to work fell"
  const isAim = clear && lowerAt(tokens, clear.first - 2) === 'to' && isVerbAt(tokens, clear.first - 1)
  const subject = (clear && !isAim ? clear : leadingFigure(tokens, start, clause)) ?? clear
  const whole = subject && wholeSubject(tokens, withList(tokens, subject, clause.first), clause)
  // "people aged 15 to 24"
  return whole?.last === end ? { first: whole.first, last } : whole
}

// "the best in months with rents rising": the rents
function behindWith(tokens: Tokens, phrase: Phrase | undefined, verb: number): Phrase | undefined {
  if (!phrase || !isGerund(tokens, verb)) return phrase
  for (let at = phrase.last - 1; at > phrase.first; at--)
    if (lowerAt(tokens, at) === 'with')
      return { first: determiners.at(tokens, at + 1) ? at + 2 : at + 1, last: phrase.last }
  return phrase
}

/** `rents` in "rents fell 5 percent in May, but are up 9 percent": whose the verb before a "but" is, that joins another to it. */
function agentBefore(tokens: Tokens, joint: number): Phrase | undefined {
  if (!contrasts.at(tokens, joint) || lowerAt(tokens, joint - 1) !== ',') return undefined
  let first = joint - 1
  while (first > 0 && joint - first < 26 && !isStop(tokens, first - 1)) first--
  const clause = { first: lowerAt(tokens, first) === 'that' ? first + 1 : first, last: joint - 2 }
  const verb = verbBefore(tokens, joint - 1, clause, 24)
  return verb === undefined ? undefined : agentOf(tokens, verb, clause)
}
const contrasts = words('but and')

/** `army` in "the army says it destroyed": who says or expects something of itself. */
function sayerBefore(tokens: Tokens, end: number, clause: Clause): Phrase | undefined {
  const verb = lowerAt(tokens, end) === 'that' ? end - 1 : end
  if (!claiming.at(tokens, verb)) return undefined
  let first = verb
  while (first > 0 && verb - first < 20 && !isStop(tokens, first - 1)) first--
  return agentOf(tokens, verb, { ...clause, first })
}
const isStop = (tokens: Tokens, at: number): boolean => stops.at(tokens, at) && !isDomainDot(tokens, at)
const stops = words('. ? ! ; : “ ” "')

const pronouns = words('it they he she')
const claiming = words('says said claims claimed reports reported announced expects expected estimates estimated')

const doing = words('while when after before')

const joints = words('and or but then ,')

/** "urged towns to raise", "for towns to raise": the object; "plans to run": the agent of the verb before. */
function agentOfInfinitive(tokens: Tokens, to: number, clause: Clause): Phrase | undefined {
  const verb = verbBefore(tokens, to, clause)
  // "Brokers had expected it to stay at 5 percent": no brokers do.
  if (pronouns.at(tokens, to - 1) && verb === to - 2 && askers.at(tokens, verb)) return undefined
  const wished = [2, 3, 4, 5].find((back) => lowerAt(tokens, to - back) === 'for')
  // "costs for the town are expected to grow"
  if (wished && !holdsVerb(tokens, to - wished + 1, to - 1)) return phraseBefore(tokens, to - 1, to - wished + 1)
  // "the ship, licensed to carry"
  const aside = lowerAt(tokens, to - 2) === ',' && lowerAt(tokens, to - 1).endsWith('ed')
  // "is estimated officially to be"
  const end = lowerAt(tokens, to - 1).endsWith('ly') && verb === to - 2 ? verb : to - 1
  const phrase = phraseBefore(tokens, aside ? to - 3 : end, verb === undefined || aside ? clause.first : verb + 1)
  if (verb === undefined || aside) return phrase
  return phrase && askers.at(tokens, verb) ? phrase : agentOf(tokens, verb, clause)
}

const askers = words(
  'urge urges urged urging ask asks asked asking tell tells told telling want wants wanted force forces forced forcing allow allows allowed require requires required expect expects expected project projects projected forecast forecasts predict predicts predicted estimate estimates estimated see sees saw press presses pressed pushed push help helps helped order orders ordered enable enables enabled enabling allowing causing cause causes caused lead led',
)
