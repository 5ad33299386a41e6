import { among } from '../vocabulary.ts'

/** Whether a token is the ending of an owner: "'s" in "Vik's". */
export const isPossessive = among(["'s", '’s'])
