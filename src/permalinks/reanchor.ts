import { assign } from './assign.ts'
import type { Candidate } from './candidates.ts'
import { candidates } from './candidates.ts'
import { isUnchanged } from './changes.ts'
import { isReworded } from './judge.ts'
import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import type { Pair } from './untouched.ts'
import { untouched } from './untouched.ts'

/** An entry found again; `changed` where its words, its speaker or its amount are others now. */
export type Anchor = Pair & { readonly changed: boolean }

/** The entries that were found again, no entry and no place twice, and all pairs that were thought of. */
export type Reanchored = { readonly anchors: readonly Anchor[]; readonly considered: readonly Candidate[] }

/** Finds each entry again where a reader would say that it is the same quote or claim; in doubt it stays lost. */
export function reanchor(entries: readonly Entry[], places: readonly Place[]): Reanchored {
  // An article that is new, or whose words did not change, has nothing to weigh.
  if (entries.length === 0) return { anchors: [], considered: [] }
  const settled = untouched(entries, places)
  const considered = settled.length < entries.length ? candidates(entries, places, settled) : []
  // All candidates compete, not only the accepted: what belongs to one entry must not fall to the next best.
  const accepted = assign(considered).filter((candidate) => candidate.accepted)
  const certain = withoutDoubtful(accepted, considered)
  return {
    anchors: [
      ...settled.map((pair) => ({ ...pair, changed: !isUnchanged(pair.entry, pair.place) })),
      ...certain.map((pair) => ({ ...pair, changed: isChanged(pair) })),
    ],
    considered,
  }
}

const isChanged = ({ entry, place, evidence }: Candidate): boolean =>
  !isUnchanged(entry, place) || (entry.kind === 'claim' && isReworded(evidence.own))

// Two texts that fit as well as each other: to guess would hand an id to another claim every other time.
const margin = 0.05

/** The accepted pairs, without the changed ones that an entry or place left alone fits nearly as well. */
function withoutDoubtful(accepted: readonly Candidate[], considered: readonly Candidate[]): Candidate[] {
  const taken = new Set<Entry | Place>(accepted.flatMap(({ entry, place }) => [entry, place]))
  const rivals = considered.filter((rival) => rival.accepted && taken.has(rival.entry) !== taken.has(rival.place))
  const best = new Map<Entry | Place, number>()
  for (const { entry, place, score } of rivals) {
    const wanted = taken.has(entry) ? entry : place
    best.set(wanted, Math.max(best.get(wanted) ?? 0, score))
  }
  return accepted.filter(({ entry, place, score, evidence }) => {
    if (isUnchanged(entry, place) && evidence.sentence.score === 1) return true
    return Math.max(best.get(entry) ?? 0, best.get(place) ?? 0) < score - margin
  })
}
