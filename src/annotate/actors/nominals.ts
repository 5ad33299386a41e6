import type { Document } from '../types.ts'
import { toCandidate, type Candidate } from './candidate.ts'
import type { Cast } from './cast.ts'
import type { Group } from './groups.ts'
import type { Member } from './member.ts'
import { isFirmSuffix } from './headed.ts'
import { sayingVerbs } from './verbs.ts'

/**
 * The places where a body speaks under the noun for what it is ("the union said"), by its group. A noun links only
 * when the article names one such body; where two stand, nobody is meant for sure.
 */
export function nominalsIn(document: Document, groups: readonly Group[], cast: Cast): Map<Group, Candidate[]> {
  const found = new Map<Group, Candidate[]>()
  const spoken = document.tokens.flatMap((_, at) => (isSpeaker(document, at) ? [at] : []))
  if (spoken.length === 0) return found
  const bodies = bodiesByNoun(document, groups, cast)
  for (const at of spoken) {
    const members = bodies.get(document.tokens[at]?.lower ?? '')
    const [member] = members ?? []
    if (!member || members?.size !== 1 || (member.group.candidates[0]?.last ?? at) >= at) continue
    found.set(member.group, [...(found.get(member.group) ?? []), toCandidate(at, at, 'org', 'nominal')])
  }
  return found
}

// "the union said", "said the union", "a spokesman for the union".
function isSpeaker({ tokens }: Document, at: number): boolean {
  if (!nouns.has(tokens[at]?.text ?? '') || tokens[at - 1]?.lower !== 'the') return false
  if (sayingVerbs.has(tokens[at + 1]?.lower ?? '') || /^(?:said|says|added)$/u.test(tokens[at - 2]?.lower ?? ''))
    return true
  return (
    /^(?:for|of)$/u.test(tokens[at - 2]?.text ?? '') &&
    /^(?:spokes(?:wo)?man|spokesperson|spokespeople)$/u.test(tokens[at - 3]?.lower ?? '')
  )
}

/** The bodies that the article names, by the nouns they may go by. */
function bodiesByNoun({ tokens }: Document, groups: readonly Group[], cast: Cast): Map<string, Set<Member>> {
  const bodies = new Map<string, Set<Member>>()
  const add = (noun: string, member: Member): void => {
    if (nouns.has(noun)) bodies.set(noun, (bodies.get(noun) ?? new Set()).add(member))
  }
  for (const group of groups) {
    const member = cast.get(group)?.[0]
    if (member?.type !== 'org') continue
    add(member.words.at(-1) ?? '', member)
    if (member.words[1] === 'of') add(member.words[0] ?? '', member)
    for (const { first, last } of group.candidates) {
      const before = tokens[first - 1]?.text ?? ''
      add(before, member)
      if (isFirmSuffix(tokens[last]?.text ?? '') || firmNouns.has(before))
        firmNames.forEach((noun) => add(noun, member))
    }
  }
  return bodies
}

const nouns: ReadonlySet<string> = new Set(
  `ministry union party company firm bank agency fund council commission court committee group charity airline newspaper university institute association federation foundation club regulator board authority department
  retailer insurer broadcaster hospital museum army navy police parliament`.split(/\s+/u),
)
const firmNames: readonly string[] = ['company', 'firm']
const firmNouns: ReadonlySet<string> = new Set(
  'company firm maker operator retailer airline carmaker giant brewer manufacturer insurer publisher developer builder supplier'.split(
    ' ',
  ),
)
