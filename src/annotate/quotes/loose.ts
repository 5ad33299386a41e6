import type { Marked } from './marks.ts'
import type { Reading, Run } from './reading.ts'

/** Whether marked words that nothing in their sentence reports are somebody's words, not a title or a nickname. */
export function isLoose({ tokens }: Reading, { first, last, closed, single }: Marked, sentence: Run): boolean {
  const isWhole = first === sentence.first && last >= sentence.last - 1
  // A heading of its own between single marks.
  if (isWhole && single && last - first < 12) return false
  if (!closed || isWhole) return true
  return last - first >= 6 && tokens.length > 0
}
