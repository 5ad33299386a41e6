import { Is } from './words.ts'

/** What the ending of a word says: `'firmly'` → adverb. */
export function bitsOfEnding(lower: string): number {
  const { length } = lower
  if (length < 4) return 0
  // Few words have any of these last letters, and comparing endings costs more.
  const letter = lower[length - 1]
  if (letter === 'd') return lower.endsWith('ed') && !isNoPast(lower) ? Is.past : 0
  if (length === 4) return 0
  if (letter === 'g') return lower.endsWith('ing') ? Is.gerund : 0
  return letter === 'y' && lower.endsWith('ly') && !noAdverbs.has(lower) ? Is.adverb : 0
}

// "speed", and what nobody did: "unhindered", where "unveiled" is a deed.
const isNoPast = (lower: string): boolean =>
  noPasts.has(lower) || (lower.startsWith('un') && !lower.startsWith('under') && !undoing.has(lower))
const noPasts: ReadonlySet<string> = new Set(
  'speed seed deed greed creed breed weed hundred sacred naked indeed wicked crooked rugged ragged beloved'.split(' '),
)
const undoing: ReadonlySet<string> = new Set(
  'unveiled unsealed unleashed unearthed unloaded unlocked unfolded unseated unpacked unplugged untangled unravelled unraveled united unified unsettled unnerved unwrapped undressed'.split(
    ' ',
  ),
)

const noAdverbs: ReadonlySet<string> = new Set(
  'deadly costly friendly lonely ugly elderly lively lovely cowardly scholarly orderly ghastly unruly holy silly early daily weekly monthly quarterly yearly hourly nightly assembly family rally tally folly jelly reply supply ally monopoly anomaly butterfly homily oligopoly apply comply imply rely bully'.split(
    ' ',
  ),
)
