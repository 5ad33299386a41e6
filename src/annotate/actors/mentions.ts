import type { Finder, Mention } from '../types.ts'

/** Every place that names an actor, registered or introduced by the text itself, in the order of the text. */
export const findMentions: Finder<Mention> = () => []
