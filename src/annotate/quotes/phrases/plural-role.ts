import { onceAWord } from '../../vocabulary.ts'
import { Is, wordBits } from '../reading/words.ts'

const isRole = (lower: string): boolean => ((wordBits.get(lower) ?? 0) & Is.role) > 0
const groups: ReadonlySet<string> = new Set(
  'police sources authorities academics locals critics campaigners insiders traders firefighters observers investigators detectives'.split(
    ' ',
  ),
)

/** Whether a word names people who speak together by what they are: "officials", "police", "witnesses". */
export const isPluralRole = onceAWord(
  (lower) => groups.has(lower) || (lower.endsWith('s') && (isRole(lower.slice(0, -1)) || isRole(lower.slice(0, -2)))),
)
