import type { Document } from '../../types.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { modals } from '../phrases/verbs.ts'

/** Whether the label before a number is a verb: "They plan 400 homes", "to train 400 doctors", where "turn to page 5" has a page. */
export const isDeed = (tokens: Document['tokens'], label: number, last: number): boolean =>
  !isCapital(tokens[label]) &&
  (doers.at(tokens, label - 1) ||
    modals.at(tokens, label - 1) ||
    (lowerAt(tokens, label - 1) === 'to' && /\p{Ll}{2}s$/u.test(lowerAt(tokens, last + 1))))
const doers = words('they we i you who likely')
