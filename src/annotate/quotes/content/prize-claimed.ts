import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether what is claimed is won or taken: "claimed the lives of two", "claimed the lead in May", not "claimed the
 * lead was lost".
 */
export function isPrizeClaimed({ bits, tokens }: Reading, at: number, last: number): boolean {
  for (let i = at; i <= last && i < at + 6; i++)
    if (isPrize(tokens, i)) return !hasBit(bits, i + 1, Is.auxiliary | Is.verb | Is.past)
  return false
}

const isPrize = among(
  'life lives title crown prize medal trophy asylum nomination lead gold silver bronze wicket wickets seat seats spot podium scalp throne',
)
