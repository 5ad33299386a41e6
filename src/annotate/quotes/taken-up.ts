import { isTakenUp } from './reading/loose.ts'
import { markedAt, type Reading } from './reading/reading.ts'
import type { Utterance } from './utterances.ts'

/**
 * The utterances of a text, where words that stay open at the end of their paragraph belong to whoever the next paragraph
 * says goes on with them: "“It is old. / “It must close,” Vik said."
 */
export function takenUp(reading: Reading, found: readonly Utterance[]): Utterance[] {
  const { tokens } = reading
  const all = [...found]
  // What a text announces by a colon is its own, and may report others.
  const announced = new Set(found.filter(({ rule }) => rule === 'announced').map(({ group }) => group))
  for (let at = all.length - 2; at >= 0; at--) {
    const here = all[at]
    const open = here?.pieces[0]
    const next = all[at + 1]
    if (!here || !open || !next?.speaker || here.cue || announced.has(here.group)) continue
    if (markedAt(reading, open.first)?.closed !== false || next.pieces[0]?.first !== open.last + 1) continue
    // Another style of marks is another quotation.
    if (tokens[open.first]?.text === tokens[open.last + 1]?.text && isTakenUp(reading, open.last + 1))
      all[at] = { ...next, cue: null, pieces: here.pieces, rule: 'carried', isInherited: true }
  }
  return all
}
