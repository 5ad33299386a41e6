import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { changeVerbs } from '../phrases/verbs.ts'
import type { Amount } from '../units/amounts.ts'

/** Whether two amounts are a change and the level after it: "rose $2 to $68", "shed 3 points to 2,804 points", where "to rise 6% to 7%" has a span. */
export function isChange({ tokens }: Document, left: Amount, right: Amount): boolean {
  const by = Number(left.value)
  const level = Number(right.value)
  // "by a further 5 cents to 45 cents"
  let link = left.first - 1
  while (further.at(tokens, link)) link--
  const isBy = lowerAt(tokens, link) === 'by'
  // "cut the crew by 40 to 260"
  if (isBy && !left.unit && !right.unit && level > 3 * by) return true
  // "rose 2 to 3 percent" has a span, "rose 4,250 to 221,750" has none.
  if (!left.unit && (right.unit || level < 10 * by)) return false
  if (left.unit && !right.unit) return false
  // "raised its dividend by 5 cents to 45 cents"
  if (left.form !== 'duration' && left.unit && isBy && level > 3 * by) return true
  for (let index = left.first - 1; index >= left.first - 3; index--) {
    const word = lowerAt(tokens, index)
    if (changeVerbs.has(word)) return !(foreseeing.at(tokens, index - 1) && by < level && level <= 2 * by)
    if (!(between.at(tokens, index) || /^\p{Sc}$/u.test(word))) return false
  }
  return false
}

const between = words('by another further up a an about just nearly some')
const further = words('a another further more than about nearly almost over')
const foreseeing = words('to will would could may might should')
