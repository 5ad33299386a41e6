import { among } from '../../vocabulary.ts'
import { isArticleOrOwner } from '../phrases/chunk-verb.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether a subject and a cue in "ing" stand from `from` on: "…, with the mayor telling the crew that it leaks". */
export function isAbsoluteBehind(
  { bits, tokens, cues }: Reading,
  from: number,
  limit: number,
  withThat = false,
): boolean {
  for (let i = from; i < limit && i < from + 10; i++) {
    // "and the finding that it leaks" is a thing
    const cue = i > from && !isArticleOrOwner(tokens, i - 1) ? cues.get(i) : undefined
    if (cue?.form === 'gerund' && cue.takesClause) return !withThat || tokens[i + 1]?.lower === 'that'
    if (hasBit(bits, i, breaking)) return false
  }
  return false
}

/** Whether somebody is brought to say something from `from` on: "…, prompting Vik to say that it holds". */
export function promptsReport({ bits, tokens, cues }: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 8; i++) {
    if (tokens[i]?.lower === 'to') return cues.get(i + 1)?.form === 'base' && (cues.get(i + 1)?.takesClause ?? false)
    if (hasBit(bits, i, breaking)) return false
  }
  return false
}
/** Whether a word tells of what a report brings about. */
export const isPrompting = among('prompting leading causing forcing compelling')

/** What no noun phrase before a cue contains. */
export const breaking =
  Is.comma |
  Is.stop |
  Is.mark |
  Is.dash |
  Is.colon |
  Is.subordinator |
  Is.relative |
  Is.conjunction |
  Is.auxiliary |
  Is.verb |
  Is.past |
  Is.gerund
