import type { Document } from '../../types.ts'
import { beforeAges } from '../ages/age-groups.ts'
import { isDoing } from '../measures/no-attribute.ts'
import { withoutAdjuncts } from '../phrases/adjuncts.ts'
import { antecedentOf } from '../phrases/antecedents.ts'
import { headOfAside } from '../phrases/asides.ts'
import { isDash, type Clause } from '../phrases/clauses.ts'
import { determiners, possessives, ties } from '../phrases/determiners.ts'
import { measuresNothing } from '../phrases/empty-phrases.ts'
import { withList } from '../phrases/listed.ts'
import { isGerund, lowerAt, words } from '../phrases/neighbours.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { isRate } from '../phrases/phrases-apart.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { verbBefore } from '../phrases/verb-before.ts'
import { verbStart } from '../phrases/verb-start.ts'
import { changeVerbs } from '../phrases/verbs.ts'
import { wholeSubject } from '../phrases/whole-subject.ts'
import { behindTime } from '../times/behind-time.ts'
import { agentOfInfinitive, pronouns, verbBeforeContrast, verbOfSayer, type Earlier } from './earlier-verb.ts'
import { leadingFigure } from './leading-figure.ts'
import { endOfSubject } from './subject-end.ts'

type Tokens = Document['tokens']

/** Who does what the verb says: the noun phrase before it, or before the verb that it is joined to by "and". */
export function agentOf(tokens: Tokens, verb: number, clause: Clause): Phrase | undefined {
  let found: Phrase | Earlier | undefined = { verb, clause }
  for (let steps = 0; found && 'verb' in found; steps++)
    found = steps < most ? agentOrEarlier(tokens, found) : undefined
  return found
}
// A sentence without end leads nowhere.
const most = 12

/** Who does it, or the verb before it whose subject it shares. */
function agentOrEarlier(tokens: Tokens, { verb, clause }: Earlier): Phrase | Earlier | undefined {
  const start = verbStart(tokens, verb, clause.first)
  const antecedent = antecedentOf(tokens, start - 1)
  const before = lowerAt(tokens, start - 1)
  // "rents fell by 4 percent but rose by 9": the clause ends before the "but".
  if (antecedent || (start <= clause.first && before !== 'but')) return antecedent
  // "The agency said it fell to 5 percent", "said they are forecast to grow": no agency does.
  if (pronouns.at(tokens, start - 1)) {
    const isToChange = lowerAt(tokens, verb + 1) === 'to' && changeVerbs.at(tokens, verb + 2)
    return isToChange || changeVerbs.at(tokens, verb) ? undefined : verbOfSayer(tokens, start - 2, clause)
  }
  const last = endOfSubject(tokens, start - 1, clause.first)
  const isAsideBefore = lowerAt(tokens, last) === ',' || lowerAt(tokens, last) === ')' || isDash(tokens, last)
  const described = isAsideBefore ? headOfAside(tokens, last, clause) : undefined
  if (described) return wholeSubject(tokens, withList(tokens, described, clause.first), clause, true)
  // "output from the mill that closed in May fell"
  const taken = last < start - 1 ? antecedentOf(tokens, last) : undefined
  if (taken) return taken
  // "and Norland's rose": what is Norland's, was told before.
  if (possessives.at(tokens, start - 1)) return undefined
  if (joints.at(tokens, start - 1)) {
    const earlier = verbBefore(tokens, start - 1, clause, 24)
    return earlier === undefined ? verbBeforeContrast(tokens, start - 1) : { verb: earlier, clause }
  }
  if (before === 'to') return agentOfInfinitive(tokens, start - 1, clause)
  const end = beforeAges(tokens, last)
  const phrase = behindTime(tokens, behindWith(tokens, phraseBefore(tokens, end, clause.first), verb))
  // "despite revenue climbing": what a gerund says, it says of the noun before it.
  const found = isGerund(tokens, verb) ? phrase : withoutAdjuncts(tokens, phrase, clause)
  // "a fire that burned homes while threatening farms was": who threatens is not told here.
  const isAside = found && isDoing(tokens, found.first) && doing.at(tokens, found.first - 1)
  const clear = found && !isAside && !measuresNothing(tokens, found) && !isRate(tokens, found.first) ? found : undefined
  // "the number of people willing to work fell"
  const isAim = clear && lowerAt(tokens, clear.first - 2) === 'to' && isVerbAt(tokens, clear.first - 1)
  const split = clear && headOfSplit(tokens, clear, clause)
  if (split) return split
  const subject = (clear && !isAim ? clear : leadingFigure(tokens, start, clause)) ?? clear
  const opened = isGerund(tokens, verb) ? withinWith(tokens, start, clause) : clause
  const whole = subject && wholeSubject(tokens, withList(tokens, subject, clause.first), opened)
  // "people aged 15 to 24"
  return whole?.last === end ? { first: whole.first, last } : whole
}

// "the yield, or rate, on the note rose": the yield on the note
function headOfSplit(tokens: Tokens, { first, last }: Phrase, clause: Clause): Phrase | undefined {
  if (lowerAt(tokens, clause.first) !== 'or' || lowerAt(tokens, clause.first - 1) !== ',') return undefined
  const link = determiners.at(tokens, first - 1) ? first - 2 : first - 1
  if (!ties.at(tokens, link) || lowerAt(tokens, link - 1) !== ',') return undefined
  const head = phraseBefore(tokens, clause.first - 2, Math.max(0, clause.first - 12))
  return head?.last === clause.first - 2 ? { first: head.first, last } : undefined
}

// "fell, with the number of people hit by rents rising": what a gerund says begins behind the "with".
function withinWith(tokens: Tokens, end: number, clause: Clause): Clause {
  for (let at = end - 1; at >= clause.first && tokens[at]?.kind === 'word'; at--)
    if (lowerAt(tokens, at) === 'with') return { ...clause, first: at + 1 }
  return clause
}

// "the best in months with rents rising", "as a result of rents rising": the rents
function behindWith(tokens: Tokens, phrase: Phrase | undefined, verb: number): Phrase | undefined {
  if (!phrase || !isGerund(tokens, verb)) return phrase
  for (let at = phrase.last - 1; at > phrase.first; at--)
    if (lowerAt(tokens, at) === 'with' || (lowerAt(tokens, at) === 'of' && lowerAt(tokens, at - 1) === 'result'))
      return { first: determiners.at(tokens, at + 1) ? at + 2 : at + 1, last: phrase.last }
  return phrase
}

const doing = words('while when after before')

const joints = words('and or but then ,')
