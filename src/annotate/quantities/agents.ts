import type { Document } from '../types.ts'
import { headOfAside } from './asides.ts'
import type { Clause } from './clauses.ts'
import { lowerAt, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { determiners, owners } from './determiners.ts'
import { phraseBefore, ties } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'

type Tokens = Document['tokens']

/** The verb that governs what stands at a token: the nearest one before it in the clause. */
export function verbBefore(tokens: Tokens, index: number, { first }: Clause): number | undefined {
  for (let at = index - 1; at >= Math.max(first, index - 14); at--) if (isVerbAt(tokens, at)) return at
  return undefined
}

/** Who does what the verb says: the noun phrase before it, or before the verb that it is joined to by "and". */
export function agentOf(tokens: Tokens, verb: number, clause: Clause): Phrase | undefined {
  const start = verbStart(tokens, verb, clause.first)
  const antecedent = antecedentOf(tokens, start - 1)
  if (antecedent || start <= clause.first) return antecedent
  const before = lowerAt(tokens, start - 1)
  if (pronouns.at(tokens, start - 1)) return sayerBefore(tokens, start - 2, clause)
  const described = before === ',' ? headOfAside(tokens, start - 1, clause) : undefined
  if (described) return described
  if (joints.at(tokens, start - 1)) {
    const earlier = verbBefore(tokens, start - 1, clause)
    return earlier === undefined ? undefined : agentOf(tokens, earlier, clause)
  }
  if (before === 'to') return agentOfInfinitive(tokens, start - 1, clause)
  return withoutAdjuncts(tokens, phraseBefore(tokens, start - 1, clause.first), clause)
}

/** `army` in "the army says it destroyed": who says something of itself. */
function sayerBefore(tokens: Tokens, end: number, clause: Clause): Phrase | undefined {
  const verb = lowerAt(tokens, end) === 'that' ? end - 1 : end
  if (!sayers.at(tokens, verb)) return undefined
  let first = verb
  while (first > 0 && verb - first < 20 && !stops.at(tokens, first - 1)) first--
  return agentOf(tokens, verb, { ...clause, first })
}
const stops = words('. ? ! ; : “ ” "')

const pronouns = words('it they he she')
const sayers = words('says said claims claimed reports reported announced expects expected estimates estimated')

/** `thieves` in "thieves who broke in before dawn took": what hangs on a preposition behind the subject is stepped over. */
function withoutAdjuncts(tokens: Tokens, phrase: Phrase | undefined, clause: Clause): Phrase | undefined {
  let found = beforeDate(tokens, phrase, clause)
  for (let steps = 0; found && steps < 3; steps++) {
    const at =
      determiners.at(tokens, found.first - 1) || owners.at(tokens, found.first - 1) ? found.first - 2 : found.first - 1
    if (at < clause.first) return found
    // "the company that runs the ferry was fined"
    if (isVerbAt(tokens, at)) return antecedentOf(tokens, verbStart(tokens, at, clause.first) - 1) ?? found
    if (at === clause.first || !(adjuncts.at(tokens, at) || ties.at(tokens, at))) return found
    if (isVerbAt(tokens, at - 1)) return antecedentOf(tokens, verbStart(tokens, at - 1, clause.first) - 1) ?? found
    if (!adjuncts.at(tokens, at)) return found
    found = phraseBefore(tokens, at - 1, clause.first)
  }
  return found
}

// "a poll released this week found": the date is nobody.
function beforeDate(tokens: Tokens, phrase: Phrase | undefined, { first }: Clause): Phrase | undefined {
  if (!phrase || !dated.at(tokens, phrase.last)) return phrase
  const at = determiners.at(tokens, phrase.first - 1) ? phrase.first - 1 : phrase.first
  if (!dating.at(tokens, at)) return phrase
  const verb = isVerbAt(tokens, at - 1) ? verbStart(tokens, at - 1, first) : at
  return phraseBefore(tokens, verb - 1, first) ?? phrase
}
const dated = words('week month year weekend summer winter spring autumn')
const dating = words('this last next')

const adjuncts = words('before during since until despite')

const joints = words('and or but then ,')

/** `company` in "the company, which employs": the noun phrase that "which" or "who" takes up. */
function antecedentOf(tokens: Tokens, relative: number): Phrase | undefined {
  const word = lowerAt(tokens, relative)
  if (word !== 'which' && word !== 'who' && !(word === 'that' && !isVerbAt(tokens, relative - 1))) return undefined
  const end = lowerAt(tokens, relative - 1) === ',' ? relative - 2 : relative - 1
  const phrase = phraseBefore(tokens, end, Math.max(0, end - 12))
  return phrase?.last === end ? phrase : undefined
}

/** "urged towns to raise", "for towns to raise": the object; "plans to run": the agent of the verb before. */
function agentOfInfinitive(tokens: Tokens, to: number, clause: Clause): Phrase | undefined {
  const verb = verbBefore(tokens, to, clause)
  const wished = [2, 3, 4, 5].find((back) => lowerAt(tokens, to - back) === 'for')
  if (wished) return phraseBefore(tokens, to - 1, to - wished + 1)
  const phrase = phraseBefore(tokens, to - 1, verb === undefined ? clause.first : verb + 1)
  if (verb === undefined) return phrase
  return phrase && askers.at(tokens, verb) ? phrase : agentOf(tokens, verb, clause)
}

const askers = words(
  'urge urges urged urging ask asks asked asking tell tells told telling want wants wanted force forces forced forcing allow allows allowed require requires required expect expects expected press presses pressed pushed push help helps helped order orders ordered enable enables enabled lead led',
)

const helpers = words(
  'has have had having is are was were be been being will would could may might should must can shall does did do still now also not never already then often just almost ever',
)
const isHelper = (tokens: Tokens, index: number): boolean => {
  const lower = lowerAt(tokens, index)
  return helpers.at(tokens, index) || (lower.endsWith('ly') && lower.length > 2)
}

/** The first word of a verb with its helpers and adverbs: `had already been`. */
export function verbStart(tokens: Tokens, verb: number, floor: number): number {
  let first = verb
  while (first > floor && isHelper(tokens, first - 1)) first--
  return first
}
