import type { Finder, Mention } from '../types.ts'
import { isInAddress } from './address.ts'
import { readArticle, type Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { castOf, membersAt, type Cast } from './cast.ts'
import { isHalfOfAdjective, isPartOfModel } from './compounds.ts'
import { withoutStrays } from './covered.ts'
import { namesInRun } from './cut.ts'
import { withoutEvents } from './events.ts'
import { toId } from './fold.ts'
import { groupsOf, type Group } from './groups.ts'
import { introducedInHeadings, surestInHeading } from './headlines.ts'
import { keptGroups } from './kept.ts'
import { meantBy } from './meant.ts'
import type { Member } from './member.ts'
import { nominalsIn } from './nominals.ts'
import { peoplesAmong } from './peoples.ts'
import { isHalfOfBrand, withoutProducts } from './products.ts'
import { roleAt } from './roles.ts'
import { runsIn, type Run } from './runs.ts'
import { withTowns } from './seats.ts'
import { isTeam } from './sport.ts'
import { withoutInitialsOfThings } from './things.ts'
import { isInWork, worksIn, type Work } from './works.ts'

/** Every place that names an actor, registered or introduced by the text itself, in the order of the text. */
export const findMentions: Finder<Mention> = (document, { registry }) => {
  const article = readArticle(document)
  const runs = runsIn(article, registry)
  const candidates = candidatesIn(article, runs, worksIn(article))
  const groups = withoutEvents(article, withoutProducts(article, groupsOf(article, candidates)))
  const peoples = peoplesAmong(groups)
  const cast = castOf(article, groups)
  const kept = withoutStrays(
    document,
    withoutInitialsOfThings(article, runs, keptGroups(article, groups, cast, peoples), cast),
    cast,
  )
  const nominals = nominalsIn(article, kept, cast)
  const headings = introducedInHeadings(article, runs, kept)
  const elsewhere = [headings, nominals].filter(({ size }) => size > 0)
  const mentions: Mention[] = []
  for (const group of kept) {
    addMentions(mentions, article, cast, group, group.candidates)
    for (const places of elsewhere) addMentions(mentions, article, cast, group, places.get(group) ?? [])
  }
  return mentions.sort((a, b) => a.start - b.start)
}

function addMentions(
  mentions: Mention[],
  article: Article,
  cast: Cast,
  group: Group,
  places: readonly Candidate[],
): void {
  for (const candidate of places) {
    const members = membersAt(article, cast, group, candidate)
    const member = meantBy(article.document, members, candidate)
    if (member) mentions.push(toMention(article, group, candidate, member, members.length > 1))
  }
}

function candidatesIn(article: Article, runs: readonly Run[], works: ReadonlyMap<number, Work>): Candidate[] {
  const candidates: Candidate[] = []
  for (const run of runs)
    for (const candidate of run.isHeading ? surestInHeading(article, run) : namesInRun(article, run))
      if (!isNobody(article, candidate) && !isInWork(works, candidate)) candidates.push(candidate)
  return withTowns(article.document, runs, candidates)
}

const isNobody = (article: Article, candidate: Candidate): boolean =>
  isHalfOfAdjective(article, candidate) ||
  isPartOfModel(article, candidate) ||
  isHalfOfBrand(article, candidate) ||
  isInAddress(article, candidate)

function toMention(
  article: Article,
  group: Group,
  candidate: Candidate,
  member: Member,
  isAmbiguous: boolean,
): Mention {
  const { document } = article
  const start = document.tokens[candidate.first]?.start ?? 0
  const end = document.tokens[candidate.last]?.end ?? start
  const isTeamName = member.type === 'place' && article.sport !== null && isTeam(document, candidate)
  const role = isTeamName ? null : roleAt(article, candidate, member)
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
    type: candidate.rule === 'government' || isTeamName ? 'org' : isSeat ? 'place' : member.type,
    role,
    tier: isAmbiguous ? 'ambiguous' : tierOf(group, member, isSeat, candidate.rule),
  }
}

function tierOf(group: Group, member: Member, isTown: boolean, rule: string): Mention['tier'] {
  if (rule === 'nominal' || member.group !== group || member.named?.form === 'weak') return 'derived'
  return member.named && !isTown ? 'named' : 'discovered'
}
