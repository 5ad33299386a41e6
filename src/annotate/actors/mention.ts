import { isCapitals } from '../characters.ts'
import type { Mention } from '../types.ts'
import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { isTeam } from './evidence/sport.ts'
import type { Group } from './identity/groups.ts'
import type { Member } from './identity/member.ts'
import { isDateline } from './kinds/datelines.ts'
import { toId } from './lexicon/fold.ts'
import { roleAt } from './roles.ts'

/** The mention of a member at a candidate of this group. */
export function toMention(
  article: Article,
  group: Group,
  candidate: Candidate,
  member: Member,
  isAmbiguous: boolean,
): Mention {
  const { document } = article
  const start = document.tokens[candidate.first]?.start ?? 0
  const end = document.tokens[candidate.last]?.end ?? start
  // "OSLO - Norway beat Ghana": where the report was written.
  const isTeamName =
    member.type === 'place' &&
    isTeam(document, article.sport, candidate) &&
    !(
      isCapitals(document.tokens[candidate.first]?.text ?? '') &&
      (isDateline(article, candidate.first) || document.tokens[candidate.last + 1]?.text === ':')
    )
  const role = isTeamName ? null : roleAt(article, candidate, member)
  const isSeat = member.named?.form === 'seat' && role !== 'speaker'
  const name = isSeat ? (member.named.place ?? member.name) : member.name
  return {
    kind: 'mention',
    start,
    end,
    exact: document.text.slice(start, end),
    rule: candidate.rule,
    actor: isSeat ? toId(name) : member.id,
    name,
    type: candidate.rule === 'government' || isTeamName ? 'org' : isSeat ? 'place' : member.type,
    role,
    tier: isAmbiguous ? 'ambiguous' : tierOf(group, member, isSeat, candidate.rule),
  }
}

function tierOf(group: Group, member: Member, isTown: boolean, rule: string): Mention['tier'] {
  if (rule === 'nominal' || member.group !== group || member.named?.form === 'weak') return 'derived'
  return member.named && !isTown ? 'named' : 'discovered'
}
