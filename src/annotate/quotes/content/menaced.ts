import { among } from '../../vocabulary.ts'
import type { IsEmpty } from './empty-by.ts'
import { isObject } from './kept-object.ts'

/**
 * Whether nobody utters what "threaten" takes: "was fined and threatened with a ban", "a storm threatens to sink it", "a case
 * that threatens to sink it", "a row threatened to become a scandal".
 */
export const isMenaced: IsEmpty = (reading, at, last) =>
  reading.tokens[at]?.lower === 'with' ||
  isDire(reading.tokens, at + 1) ||
  isMenace(reading.tokens, at - 2) ||
  isObject(reading, at, last)

const isMenace = among(
  'that which this storm storms rain rains season flood floods fire fires drought virus disease outbreak winds weather shortage shortages crisis inquiry probe scandal dispute row war standoff investigation',
)
const isDire = among(
  'become overshadow derail upend undermine engulf overwhelm swamp escalate plunge spill spread topple',
)
