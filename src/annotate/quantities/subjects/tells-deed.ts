import { auxiliaries, predicates } from '../phrases/verbs.ts'

/** Whether a measure is what somebody does: "live alone". */
export const tellsDeed = (measure: string): boolean => {
  const verb = /^\p{Ll}+/u.exec(measure)?.[0] ?? ''
  return auxiliaries.has(verb) || predicates.has(verb)
}
