import { flagOf } from '../vocabulary.ts'

/** Words that lead to reported ones without a verb, as flags: "the claim that", "according to", "in the words of". */
export const lead = { that: flagOf(['that']), according: flagOf(['according', 'words']) } as const
