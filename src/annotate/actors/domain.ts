import type { Token } from '../types.ts'
import { toCandidate, type Candidate } from './candidate.ts'
import type { Run } from './runs.ts'

/** Whether the word at a token goes on as the address of a site: "Halden.com", "Moss.co". */
export function isDomain(tokens: readonly Token[], at: number): boolean {
  const [word, point, end] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return point?.text === '.' && word?.end === point.start && point.end === end?.start && ends.has(end.text)
}

const ends: ReadonlySet<string> = new Set('com org net gov edu eu co info tv'.split(' '))

/** The body behind the address of a site that ends at token `last`; that of a known body goes by its id. */
export function ofDomain({ matches }: Run, last: number): Candidate {
  const known = matches.find((match) => match.first === last - 2 && match.last === last - 2)
  return { ...toCandidate(last - 2, last, 'org', 'domain'), named: known?.value ?? null }
}
