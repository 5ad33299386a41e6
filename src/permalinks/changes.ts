import type { Entry, SpeakerName, Value } from './ledger.ts'
import type { Place } from './place.ts'
import { oneLine } from './selectors.ts'

/** Whether an entry and a place say it in the same words, by the same speaker and of the same amount. */
export const isUnchanged = (entry: Entry, place: Place): boolean =>
  oneLine(entry.exact) === oneLine(place.exact) &&
  isSameSpeaker(entry.speaker, place.speaker) &&
  isSameAmount(entry, place)

/** Whether two names stand for one speaker: the actor may get another id, or a name that was not registered before. */
export const isSameSpeaker = (one: SpeakerName | null, other: SpeakerName | null): boolean =>
  one === other ||
  (one !== null && other !== null && ((one.actor !== null && one.actor === other.actor) || one.name === other.name))

type Amount = { readonly value: Value; readonly unit: string | null }

/** Whether two claims amount to the same, in the same unit. */
export const isSameAmount = (one: Amount, other: Amount): boolean =>
  one.unit === other.unit && String(one.value) === String(other.value)
