import type { Finder, Mention } from '../types.ts'
import { readArticle, type Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { castOf, memberAt, type Cast, type Member } from './cast.ts'
import { isHalfOfAdjective } from './compounds.ts'
import { namesInRun } from './cut.ts'
import { groupsOf, type Group } from './groups.ts'
import { roleAt } from './roles.ts'
import { runsIn } from './runs.ts'
import { isKept } from './kept.ts'
import { toId } from './fold.ts'

/** Every place that names an actor, registered or introduced by the text itself, in the order of the text. */
export const findMentions: Finder<Mention> = (document, { registry }) => {
  const article = readArticle(document)
  const candidates = runsIn(article, registry)
    .flatMap((run) => namesInRun(article, run))
    .filter((candidate) => !isHalfOfAdjective(article, candidate))
  const groups = groupsOf(article, candidates)
  const cast = castOf(article, groups)
  return groups
    .filter((group) => isKept(article, group, cast))
    .flatMap((group) => mentionsOf(article, cast, group))
    .sort((a, b) => a.start - b.start)
}

function mentionsOf(article: Article, cast: Cast, group: Group): Mention[] {
  return group.candidates.flatMap((candidate) => {
    const member = memberAt(cast, group, candidate)
    return member ? [toMention(article, cast, group, candidate, member)] : []
  })
}

function toMention(article: Article, cast: Cast, group: Group, candidate: Candidate, member: Member): Mention {
  const { document } = article
  const start = document.tokens[candidate.first]?.start ?? 0
  const end = document.tokens[candidate.last]?.end ?? start
  const role = roleAt(article, candidate, member)
  const isSeat = member.named?.form === 'seat' && role !== 'speaker'
  const name = isSeat ? (member.named?.place ?? member.name) : member.name
  return {
    kind: 'mention',
    start,
    end,
    exact: document.text.slice(start, end),
    rule: candidate.rule,
    actor: isSeat ? toId(name) : member.id,
    name,
    type: candidate.rule === 'government' ? 'org' : isSeat ? 'place' : member.type,
    role,
    tier: tierOf(cast, group, member),
  }
}

function tierOf(cast: Cast, group: Group, member: Member): Mention['tier'] {
  if ((cast.targets.get(group)?.length ?? 0) > 1) return 'ambiguous'
  if (member.group !== group) return 'derived'
  return member.named?.registered ? 'named' : 'discovered'
}
