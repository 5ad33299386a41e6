import type { Finder, Mention } from '../types.ts'
import { readArticle, type Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { weighFamilies } from './evidence/families.ts'
import { isPartyLabel } from './evidence/party-labels.ts'
import { weighTowns } from './evidence/towns.ts'
import { castOf, membersAt, type Cast } from './identity/cast.ts'
import { withoutStrays } from './identity/covered.ts'
import { groupsOf, type Group, type Grouping } from './identity/groups.ts'
import { keptGroups } from './identity/kept.ts'
import { meantBy } from './identity/meant.ts'
import { nominalsIn } from './identity/nominals.ts'
import { peoplesAmong } from './identity/peoples.ts'
import { withTowns } from './identity/seats.ts'
import { isHalfOfAdjective } from './kinds/compounds.ts'
import { toMention } from './mention.ts'
import { isInAddress } from './not-actors/address.ts'
import { isHalfOfBrand } from './not-actors/brands.ts'
import { withoutEvents } from './not-actors/events.ts'
import { isGloss } from './not-actors/glosses.ts'
import { isPartOfModel } from './not-actors/models.ts'
import { withoutProducts } from './not-actors/products.ts'
import { withoutInitialsOfThings } from './not-actors/things.ts'
import { isVehicle } from './not-actors/vehicles.ts'
import { isInWork, worksIn, type Work } from './not-actors/works.ts'
import { namesInRun } from './runs/cut.ts'
import { isOfMinister } from './runs/office-holder.ts'
import { introducedInHeadings, surestInHeading } from './runs/headlines.ts'
import { runsIn, type Run } from './runs/runs.ts'

/** Every place that names an actor, registered or introduced by the text itself, in the order of the text. */
export const findMentions: Finder<Mention> = (document, { registry }) => {
  const article = readArticle(document)
  const runs = runsIn(article, registry)
  const candidates = candidatesIn(article, runs, worksIn(article))
  const names = groupsOf(article, candidates)
  const groups = withoutEvents(article, withoutProducts(article, names.groups))
  const peoples = peoplesAmong(groups)
  weighFamilies(document, groups)
  weighTowns(groups)
  const cast = castOf(article, groups)
  const kept = withoutStrays(
    document,
    withoutInitialsOfThings(article, runs, keptGroups(article, groups, cast, peoples), cast),
    cast,
  )
  const mentions = mentionsOf(article, cast, candidates, ownersKept(names, kept))
  const elsewhere = [...introducedInHeadings(article, runs, kept), ...nominalsIn(article, kept, cast)]
  if (elsewhere.length === 0) return mentions
  const others = elsewhere.flatMap(([group, places]) =>
    mentionsOf(
      article,
      cast,
      places,
      places.map(() => group),
    ),
  )
  return [...mentions, ...others].sort((a, b) => a.start - b.start)
}

/** For each candidate the group of it, if that is kept. */
function ownersKept({ groups, owners }: Grouping, kept: readonly Group[]): (Group | null)[] {
  const isKept = new Array<boolean>(groups.length).fill(false)
  for (const { at } of kept) isKept[at] = true
  return owners.map((group) => (isKept[group.at] ? group : null))
}

/** The mentions at these candidates, each of an actor for which the group at the same place stands. */
function mentionsOf(
  article: Article,
  cast: Cast,
  candidates: readonly Candidate[],
  groups: readonly (Group | null)[],
): Mention[] {
  const mentions: Mention[] = []
  candidates.forEach((candidate, at) => {
    const group = groups[at]
    if (!group) return
    const members = membersAt(article, cast, group, candidate)
    const member = meantBy(article.document, members, candidate)
    if (member) mentions.push(toMention(article, group, candidate, member, members.length > 1))
  })
  return mentions
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
  isVehicle(article, candidate) ||
  isHalfOfBrand(article, candidate) ||
  isInAddress(article, candidate) ||
  isGloss(article, candidate) ||
  isOfMinister(article, candidate) ||
  isPartyLabel(article, candidate)
