import type { Annotation, Document, Mention, Speaker } from '../types.ts'
import { agentOf } from './agents.ts'
import type { Clause } from './clauses.ts'
import { lowerAt, words } from './neighbours.ts'
import type { Reading } from './readings.ts'
import { adverbs } from './verbs.ts'

/** A lookup of who puts something at a figure, where an actor is named: `Larkspur` in "Larkspur puts the cost at $9". */
export function putterLookup(
  known: readonly Annotation[],
): (document: Document, clause: Clause, reading: Reading) => Speaker | undefined {
  let byEnd: ReadonlyMap<number, Mention> | undefined
  return (document, clause, reading) => {
    const verb = putBefore(document.tokens, clause, reading.first)
    const agent = verb === undefined ? undefined : agentOf(document.tokens, verb, clause)
    if (!agent) return undefined
    byEnd ??= new Map(
      known.flatMap((found) =>
        found.kind === 'mention' && found.tier !== 'ambiguous' ? [[found.end, found] as const] : [],
      ),
    )
    const named = byEnd.get(document.tokens[agent.last]?.end ?? -1)
    return named && { start: named.start, end: named.end, actor: named.actor, name: named.name, text: named.exact }
  }
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
  if (lowerAt(tokens, at) !== 'at') return undefined
  for (let verb = at - 2; verb > Math.max(clause.first, at - longest); verb--)
    if (putting.at(tokens, verb)) return namesFigure(tokens, verb + 1, at) ? verb : undefined
  return undefined
}
// "the cost", "the latest death toll"
function namesFigure(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 4; at++) if (figures.at(tokens, at)) return true
  return false
}
const putting = words('put puts')
const bounds = words('more less fewer than least most between up to')
const figures = words(
  'number cost costs price value total toll losses damage figure share proportion rate amount bill chance chances odds probability likelihood deficit surplus debt growth inflation unemployment turnout population valuation turnover budget',
)
