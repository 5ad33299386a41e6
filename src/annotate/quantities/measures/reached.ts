import type { Document } from '../../types.ts'
import { indefinite } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

/** The "to" before a range or a level that an "of" ties to a number: "was cut to a range of 710 to 740 tonnes"; undefined elsewhere. */
export const reachedAt = (tokens: Document['tokens'], link: number): number | undefined =>
  lowerAt(tokens, link) === 'of' &&
  reaches.at(tokens, link - 1) &&
  indefinite.at(tokens, link - 2) &&
  lowerAt(tokens, link - 3) === 'to'
    ? link - 3
    : undefined
const reaches = words('range level')
