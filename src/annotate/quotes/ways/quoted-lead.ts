import { startsWithCapital } from '../../characters.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether a run that ends in marks is what whole sentences were said at: "On the “old pier”, Vik said, “It leaks.”" */
export function isQuotedLead(reading: Reading, { first, last }: Run, behind: Run | undefined): boolean {
  const { bits, tokens } = reading
  if (!behind || !hasBit(bits, behind.first, Is.mark) || !hasBit(bits, first, Is.preposition | Is.gerund)) return false
  let mark = first
  while (mark < last && !hasBit(bits, mark, Is.mark)) mark++
  return mark < last && !hasVerb(reading, first, mark - 1) && startsWithCapital(tokens[behind.first + 1]?.text ?? '')
}
