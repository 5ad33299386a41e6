import { flagOf } from '../flags.ts'

/** Words that lead to reported ones without a verb, as flags: "the claim that", "according to", "in the words of", "in his view", "as Vik put it". */
export const lead = {
  that: flagOf(['that']),
  according: flagOf(['according', 'words', 'put', 'puts', 'view', 'opinion', 'estimation']),
} as const
