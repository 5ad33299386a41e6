import { among } from '../../vocabulary.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether what is offered is a thing, and no words: "offered 200", "offers a wide selection of food". */
export function isThing(reading: Reading, at: number, last: number): boolean {
  if (last === at && hasBit(reading.bits, at, Is.number)) return true
  const offered = phraseStartingAt(reading, at, last)
  // "products old and new"
  return offered !== undefined && (isGood(reading.tokens, offered.head.last) || isGood(reading.tokens, at))
}

const isGood = among(
  'product products service services goods item items range selection variety array mix choice cross-section shelter amenities facilities class classes course courses lesson lessons tour tours ride rides discount discounts meal meals food drinks ticket tickets room rooms bed beds flight flights loan loans mortgages internet access scholarship scholarships training shade lodging accommodation insurance coverage',
)
