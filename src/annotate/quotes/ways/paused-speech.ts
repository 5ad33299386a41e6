import type { Content } from '../content/content-after.ts'
import { markedAt, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether the marked words in `run` pause right before a subject at `subject`, so that what the cue behind it takes only
 * tells where, when or of what they are said: "“It leaks,” Vik said onstage", "“It leaks,” she said of a pump that runs".
 */
export function isPausedBefore(
  reading: Reading,
  { first, last }: Run,
  subject: number,
  verb: number,
  { run, cueLast }: Content,
): boolean {
  const { bits, tokens } = reading
  if (subject !== last + 1 || markedAt(reading, last)?.first !== first) return false
  if (!/^[,?!—–-]$/u.test(tokens[last - 1]?.text ?? '')) return false
  // "“It leaks,” Vik said she had feared": a clause of its own, however odd.
  const isClause = cueLast === verb && (hasBit(bits, run.first, Is.pronoun) || tokens[run.first - 1]?.lower === 'that')
  return !isClause
}
