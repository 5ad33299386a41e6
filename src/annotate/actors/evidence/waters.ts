import { isOf, isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'

/**
 * How strongly the words before a name with "the" tell that it is a water: "the banks of the Halda", "along the Halda";
 * a body has "the" as well, but neither banks nor a mouth, and nobody rows across it.
 */
export function forWater(tokens: readonly Token[], first: number): number {
  if (!isThe(tokens, first - 1)) return 0
  if (isOf(tokens, first - 2) && isPart(tokens, first - 3)) return 4
  return isWay(tokens, first - 2) ? 2.5 : 0
}

const isPart = among(
  'water waters bank banks riverbank riverbanks shore shores mouth mouths estuary source headwaters tributary tributaries confluence rapids bend bends reaches stretch course bed floodplain',
)
const isWay = among('along across crossed crossing upstream downstream')
