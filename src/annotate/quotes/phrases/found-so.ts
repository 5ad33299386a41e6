import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'

/** Whether somebody is found to be something at a token, and finds nothing: "a man found dead", "a crew found guilty". */
export const isFoundSo = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'found' && isState(tokens, at + 1)

const isState = among('dead alive guilty unconscious responsible liable')
