import type { Document } from '../../types.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'

type Tokens = Document['tokens']

/** Whether a number is that of a house: "18 Rue de la Mer", "5 Harbour Road". */
export function isAddress(tokens: Tokens, last: number): boolean {
  if (isCapital(tokens[last + 1]) && openingStreets.at(tokens, last + 1)) return true
  for (let index = last + 1; index <= last + 4 && isCapital(tokens[index]); index++)
    if (index > last + 1 && streets.has(lowerAt(tokens, index).replace(/\.$/u, ''))) return true
  return false
}

const streets = words(
  'street st road rd avenue ave lane drive boulevard blvd way close court crescent square terrace place row gardens highway hwy parkway',
)

// In other languages the kind of street stands first: "18 Rue de la Mer".
const openingStreets = words('rue via calle avenida boulevard avenue rua paseo quai piazza plaza corso viale')
