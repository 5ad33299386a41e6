import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'

/** Whether a name is only the first half of an adjective: in "US-led" the US acts, in "Paris-style" nobody does. */
export function isHalfOfAdjective({ document: { tokens } }: Article, { last }: Candidate): boolean {
  const [name, hyphen, second] = [tokens[last], tokens[last + 1], tokens[last + 2]]
  if (!name || !hyphen || !second || !/^[-‐‑]$/u.test(hyphen.text)) return false
  if (name.end !== hyphen.start || hyphen.end !== second.start || !/^\p{Ll}/u.test(second.text)) return false
  return !actorEnds.has(second.lower) && (!second.lower.endsWith('ed') || unactedEnds.has(second.lower))
}

const actorEnds: ReadonlySet<string> = new Set('led run held born bound made built friendly hit wide'.split(' '))
const unactedEnds: ReadonlySet<string> = new Set(['related', 'themed', 'flavored', 'flavoured', 'inspired'])
