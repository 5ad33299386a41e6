import type { Document } from '../../types.ts'
import { lowerAt, words } from './neighbours.ts'
import { bareLevelVerbs, modals } from './verbs.ts'

type Tokens = Document['tokens']

/** Whether a word that is a noun as well gives a level behind its helper: "will average", "expected to total". */
export const isBareVerb = (tokens: Tokens, index: number): boolean =>
  bareLevelVerbs.at(tokens, index) &&
  (isHelped(tokens, index - 1) || lowerAt(tokens, index - 1) === 'to'
    ? !/s$/u.test(lowerAt(tokens, index + 1))
    : (summing.at(tokens, index)
        ? tokens[index + 1]?.kind === 'number' || /^\p{Sc}$/u.test(lowerAt(tokens, index + 1))
        : lowerAt(tokens, index) === 'range' && ends.at(tokens, index + 1)) &&
      /\p{Ll}{3}s$/u.test(lowerAt(tokens, index - 1)))
// "would eventually amount to"
const isHelped = (tokens: Tokens, at: number): boolean =>
  modals.at(tokens, lowerAt(tokens, at).endsWith('ly') ? at - 1 : at)
// "exports total 5 million", "prices range from 5 to 7"
const ends = words('from between')
const summing = words('average total')
