import type { Document } from '../../types.ts'
import { isScale } from '../numerals/number-words.ts'
import { antecedentOf } from './antecedents.ts'
import { beforeBracket } from './brackets.ts'
import type { Clause } from './clauses.ts'
import { determiners, phraseOpeners, ties } from './determiners.ts'
import { isGerund, lowerAt, words } from './neighbours.ts'
import { phraseBefore, type Phrase } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'
import { verbStart } from './verb-start.ts'
import { saying } from './verbs.ts'

type Tokens = Document['tokens']

/**
 * The head of what ends with a phrase: `thieves` in "thieves who broke in before dawn", `ferry` in "a ferry carrying 287
 * people"; what hangs on a preposition, a participle or a relative pronoun is stepped over.
 */
export function withoutAdjuncts(tokens: Tokens, phrase: Phrase | undefined, clause: Clause): Phrase | undefined {
  let found = beforeDate(tokens, phrase, clause)
  for (let steps = 0; found && steps < 4; steps++) {
    const at = openingOf(tokens, found) - 1
    if (at < clause.first) return found
    // "the company, which says fares rose": the fares
    if (saying.at(tokens, at)) return found
    // "the company that runs the ferry was fined"
    if (isVerbAt(tokens, at) && !isReduced(tokens, at)) return antecedentBefore(tokens, at, clause) ?? found
    // "people who trust the media"
    if (relatives.at(tokens, at - 1)) return antecedentBefore(tokens, at, clause) ?? found
    const end = endOfHead(tokens, at)
    if (end === undefined && isVerbAt(tokens, at - 1) && ties.at(tokens, at))
      return antecedentBefore(tokens, at - 1, clause) ?? found
    // "delays because of strikes rose": a "because" ends the clause.
    if (end === clause.first - 2 && becauseWord.at(tokens, clause.first - 1))
      return phraseBefore(tokens, end, Math.max(0, end - longest)) ?? found
    if (end === undefined || end < clause.first) return found
    found = phraseBefore(tokens, beforeBracket(tokens, end, clause.first), clause.first)
  }
  return found
}
const relatives = words('who which')
const becauseWord = words('because')
const longest = 8

const antecedentBefore = (tokens: Tokens, verb: number, { first }: Clause): Phrase | undefined =>
  antecedentOf(tokens, verbStart(tokens, verb, first) - 1)

/** Where the head ends that the word at `at` hangs something on; undefined where it is part of the head. */
function endOfHead(tokens: Tokens, at: number): number | undefined {
  if (adjuncts.at(tokens, at) && !isVerbAt(tokens, at - 1)) return at - 1
  // "a survey published by the bank"
  if (lowerAt(tokens, at) === 'by' && participle.test(lowerAt(tokens, at - 1)) && !auxiliary.at(tokens, at - 2))
    return at - 2
  // "costs related to the recall"
  if (lowerAt(tokens, at) === 'to' && linked.at(tokens, at - 1)) return at - 2
  // "offences as recorded by the police"
  if (lowerAt(tokens, at) === 'as' && participle.test(lowerAt(tokens, at + 1))) return at - 1
  // "headaches" in "effects such as headaches"
  if (lowerAt(tokens, at) === 'as' && lowerAt(tokens, at - 1) === 'such') return at - 2
  // "delays because of strikes"
  if (lowerAt(tokens, at) === 'of' && lowerAt(tokens, at - 1) === 'because') return at - 2
  return isReduced(tokens, at) ? at - 1 : undefined
}
const linked = words('related linked tied attributed relating due owing')
const adjuncts = words('before during since until despite including')
const participle = /(?:[^e]ed|run|made|held|built|given|taken|sold|paid|written|driven|hit|shot)$/u
const auxiliary = words('is was are were be been being has have had')

// "a ferry carrying 287 people"
const isReduced = (tokens: Tokens, at: number): boolean =>
  isGerund(tokens, at) && tokens[at - 1]?.kind === 'word' && !auxiliary.at(tokens, at - 1)

/** The first token of a phrase with its article, and with the number or the degree before it: `more` in "more chocolate". */
function openingOf(tokens: Tokens, { first }: Phrase): number {
  let at = first
  if (phraseOpeners.at(tokens, at - 1)) at--
  while (tokens[at - 1]?.kind === 'number' || isScale(tokens, at - 1) || degrees.at(tokens, at - 1)) at--
  return at
}

const degrees = words('more fewer less')

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
