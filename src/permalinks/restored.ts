import { isUnchanged } from './changes.ts'
import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import type { Anchor, Reanchored } from './reanchor.ts'
import { sentenceOf } from './selectors.ts'

/** Adds to what was found the retired entries whose very sentence stands in the text again: they live again. */
export function restored(entries: readonly Entry[], places: readonly Place[], found: Reanchored): Reanchored {
  if (entries.every(({ state }) => state === 'live')) return found
  const taken = new Set(found.anchors.map(({ place }) => place))
  const bySentence = Map.groupBy(places, sentenceOf)
  const anchors = entries
    .filter(({ state }) => state === 'retired')
    .flatMap((entry): Anchor[] => {
      const place = bySentence.get(sentenceOf(entry))?.find((free) => !taken.has(free) && isAgain(entry, free))
      if (!place) return []
      taken.add(place)
      return [{ entry: { ...entry, state: 'live', retired: undefined }, place, score: 1, changed: false }]
    })
  return { ...found, anchors: [...found.anchors, ...anchors] }
}

const isAgain = (entry: Entry, place: Place): boolean => entry.kind === place.kind && isUnchanged(entry, place)
