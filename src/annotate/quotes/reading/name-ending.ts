import { startsWithCapital } from '../../characters.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { isThat } from './grammar-words.ts'

/**
 * Whether the ending of an owner at `at` is part of a name, which says something or of which nothing is named:
 * `'Halvor’s said it leaks'`, `'said Halvor’s.'`, where `'Halvor’s noted doubts'` and `'Halvor’s claims that it leaks'`
 * belong to him.
 */
export const endsName = (tokens: readonly Token[], at: number): boolean =>
  (isBehindName(tokens, at + 1) || (isThat(tokens, at + 2) && isTelling(tokens, at + 1))) &&
  startsWithCapital(tokens[at - 1]?.text ?? '')

const isBehindName = among('said says told that . , ; )')
const isTelling = among('added announced argued confirmed estimated noted predicted warned wrote')
