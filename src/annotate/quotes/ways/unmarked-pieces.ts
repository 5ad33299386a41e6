import type { Content } from '../content/content-after.ts'
import { isThat } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import { isLink, isSetLink } from '../reading/opening-link.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { isClauseBehindAside, leadsUp, opensAside } from './lead-up.ts'

/** What is reported without marks before a cue, in `run`, and what of the words behind the cue goes on with it. */
export function unmarkedPieces(
  reading: Reading,
  run: Run,
  content: Content | undefined,
  resumed: readonly Run[],
  isPaused: boolean,
): readonly Run[] {
  const { bits } = reading
  // "Meanwhile, Vik claimed the prize": no words, where "Of course, Vik said" and "Rising seas may, Vik said" have some.
  const isClause = hasBit(bits, run.first, Is.gerund) && hasVerb(reading, run.first, run.last)
  const alone = content || !(isPaused || isClause) ? [] : [run]
  if (isLink(bits, run) || isSetLink(reading, run)) return resumed.length > 0 ? resumed : alone
  // "Crews back a diver who, Vik said, is late": what leads up to the pause is the outlet's.
  if (resumed.length > 0 && run.last > run.first && opensClause(reading, run.last)) return resumed
  const isMarkedAfter = content && hasBit(bits, content.run.first, Is.mark)
  // "In May, the crew arrived in Moss, Vik told the Tide": nothing else is said.
  const isAlone = !content && isClauseBehindAside(reading, run)
  // "Referring to the strike, he said, there was none"
  const isLed = resumed.length > 0 && reading.cues.get(run.first)?.form === 'gerund'
  if ((isMarkedAfter || !(isPaused || isClause)) && !isAlone && leadsUp(reading, run)) return []
  if (isLed && leadsUp(reading, run)) return resumed
  if (!opensAside(reading, run.first) || anyHasBit(bits, run.first, run.last + 1, Is.comma)) return [run, ...resumed]
  // "In the north, Vik said, the dam holds": the opening alone is no statement.
  if (resumed.length === 0) return alone
  const pieces = [run, ...resumed]
  // "In the north, Vik advised, at no cost, a club"
  return pieces.every((piece) => isAdverbial(reading, piece)) ? [] : pieces
}

// But "All of which, Vik said, is late".
const opensClause = ({ bits, tokens }: Reading, at: number): boolean =>
  (hasBit(bits, at, Is.relative | Is.subordinator | Is.conjunction) || isThat(tokens, at)) &&
  !hasBit(bits, at - 1, Is.preposition)

const isAdverbial = (reading: Reading, { first, last }: Run): boolean =>
  hasBit(reading.bits, first, Is.preposition) && !hasVerb(reading, first, last)
