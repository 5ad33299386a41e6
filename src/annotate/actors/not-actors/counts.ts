import { among } from '../../vocabulary.ts'

/** Whether the word at a token says how many of a kind there are: "two Fords", "several UAVs". */
export const isCount = among('two three four five six several many few dozen')
