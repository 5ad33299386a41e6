import type { ActorEntry, ActorRole } from '../annotate/actors/registry.ts'

/** The role that an actor had on a day, as the registry says it; of several the one that began last. */
export const roleAt = (entry: ActorEntry | null, day: string): ActorRole | undefined =>
  entry?.roles
    ?.filter(({ from, to }) => isReached(from, day) && !isPassed(to, day))
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0]

// A date of the registry may be a year or a month: it counts from its first day and until its last.
const isReached = (from: string | undefined, day: string): boolean => !from || day.slice(0, from.length) >= from
const isPassed = (to: string | undefined, day: string): boolean => to !== undefined && day.slice(0, to.length) > to
