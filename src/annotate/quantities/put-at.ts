import { isPluralRole } from '../quotes/phrases/plural-role.ts'
import type { Annotation, Document, Mention, Speaker } from '../types.ts'
import type { Clause } from './phrases/clauses.ts'
import { lowerAt, words } from './phrases/neighbours.ts'
import { textOf, type Phrase } from './phrases/noun-phrases.ts'
import { adverbs } from './phrases/verbs.ts'
import type { Reading } from './readings.ts'
import { agentOf } from './subjects/agents.ts'

/**
 * A lookup of who puts something at a figure, by name or by what they are: `Larkspur` in "Larkspur puts the cost at $9",
 * `Police` in "Police put the turnout at 900".
 */
export function putterLookup(
  known: readonly Annotation[],
): (document: Document, clause: Clause, reading: Reading) => Speaker | undefined {
  let byEnd: ReadonlyMap<number, Mention> | undefined
  return (document, clause, reading) => {
    const verb = putBefore(document.tokens, clause, reading.first)
    const agent =
      verb === undefined || pronouns.at(document.tokens, verb - 1) ? undefined : agentOf(document.tokens, verb, clause)
    if (!agent) return undefined
    byEnd ??= new Map(
      known.flatMap((found) =>
        found.kind === 'mention' && found.tier !== 'ambiguous' ? [[found.end, found] as const] : [],
      ),
    )
    const named = byEnd.get(document.tokens[agent.last]?.end ?? -1)
    if (!named) return peopleIn(document, agent)
    return { start: named.start, end: named.end, actor: named.actor, name: named.name, text: named.exact }
  }
}

function peopleIn(document: Document, { first, last }: Phrase): Speaker | undefined {
  const noun = document.tokens[last]
  if (!noun || !isPluralRole(noun)) return undefined
  const [start, text] = [document.tokens[first]?.start ?? noun.start, textOf(document, { first, last })]
  return { start, end: noun.end, actor: null, name: text, text }
}

type Tokens = Document['tokens']
const longest = 14

/** The verb of "puts the cost at" before a number. */
function putBefore(tokens: Tokens, clause: Clause, first: number): number | undefined {
  let at = first - 1
  while (
    at > clause.first &&
    at > first - 4 &&
    lowerAt(tokens, at) !== 'at' &&
    (adverbs.at(tokens, at) || bounds.at(tokens, at))
  )
    at--
  // "put the cost at $4, a figure he puts at $5": of the second, another verb tells.
  if (lowerAt(tokens, at) !== 'at' || putting.at(tokens, at - 1)) return undefined
  for (let verb = at - 2; verb > Math.max(clause.first, at - longest); verb--)
    if (putting.at(tokens, verb)) return isPutIt(tokens, at - 1) || namesFigure(tokens, verb + 1, at) ? verb : undefined
  return undefined
}
// "the cost", "the latest death toll"
function namesFigure(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 4; at++) if (figures.at(tokens, at)) return true
  return false
}
const figures = words(
  'number cost costs price value total toll losses damage figure share proportion rate amount bill chance chances odds probability likelihood deficit surplus debt growth inflation unemployment turnout population valuation turnover budget',
)
// "puts it at $5"
const isPutIt = (tokens: Tokens, at: number): boolean => lowerAt(tokens, at) === 'it' && putting.at(tokens, at - 1)
// "a figure he puts at $5": whom that means, a quotation would tell.
const pronouns = words('he she they it i we you')
const putting = words('put puts estimate estimates estimated')
const bounds = words('more less fewer than least most between up to')
