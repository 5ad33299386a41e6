import type { Token } from '../../types.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import type { Run } from './runs.ts'

/** The last token of the address of a site that begins at a token, or `null`: "Halden.com", "Moss.co.uk". */
export function domainEnd(tokens: readonly Token[], at: number): number | null {
  const point = tokens[at + 1]
  if (point?.text !== '.' || !touches(tokens, at) || !touches(tokens, at + 1)) return null
  const end = tokens[at + 2]?.text ?? ''
  if (shared.has(end) && touches(tokens, at + 2)) {
    const country = tokens[at + 3]?.text === '.' && touches(tokens, at + 3) ? at + 4 : at + 3
    if (countries.has(tokens[country]?.text ?? '')) return country
  }
  return ends.has(end) || countries.has(end) ? at + 2 : null
}

const touches = (tokens: readonly Token[], at: number): boolean => tokens[at]?.end === tokens[at + 1]?.start

const shared: ReadonlySet<string> = new Set(['co', 'co.', 'com', 'org', 'gov', 'net', 'ac'])
const ends: ReadonlySet<string> = new Set('com org net gov edu eu co info tv'.split(' '))
const countries: ReadonlySet<string> = new Set('uk ca au nz ie za de fr nl se dk fi ch br mx jp kr ru ua cz'.split(' '))

/** The first token of the address of a site that ends at token `last`, or `null`. */
export function domainStart(tokens: readonly Token[], last: number): number | null {
  for (let at = last - 4; at <= last - 2; at++) if (domainEnd(tokens, at) === last) return at
  return null
}

/** The body behind the address of a site; that of a known body goes by its id. */
export function ofDomain({ matches }: Run, first: number, last: number): Candidate {
  const known = matches.find((match) => match.first === first && match.last === first)
  return { ...toCandidate(first, last, 'org', 'domain'), named: known?.value ?? null }
}
