import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether a verb written large behind a name is a surname: "Ida Lie", not "Tides Lie", "Mayor Wins". */
export const isSurname = ({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): boolean =>
  hasBit(bits, at - 1, Is.capital) && mayBeSurname(tokens, at) && !/s$/u.test(tokens[at - 1]?.lower ?? '')
const mayBeSurname = among('come need lie look win play cost face know hit met bore bent bought lead held grew drew')
