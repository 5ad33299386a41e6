import { among } from '../../vocabulary.ts'

/** Whether a token is the ending of an owner: "'s" in "Vik's". */
export const isPossessive = among(["'s", '’s'])

/** The same, with the bare ending of an owner in "s": "'" in "the Viks' boat". */
export const isOwnerEnding = among(["'", '’', "'s", '’s'])
