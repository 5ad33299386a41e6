import { isEnglishWord } from '../english-words.ts'
import { uncued, type Attribution } from './attribution.ts'
import type { Reading, Run } from './reading.ts'
import { Is } from './words.ts'
import { codeAt, isSmallLetter, startsWithCapital } from '../characters.ts'

/**
 * The turns of a transcript: paragraphs that begin with a name and a colon, `'VIK: It leaks.'` → VIK says "It leaks."; none
 * where the text has only one such paragraph, as before "OSLO: Snow fell". A name that is not all in capitals must come
 * again, and another label as well: "Vik: …", "The Tide: …", "Vik: …", "The Tide: …".
 */
export function turnsIn(reading: Reading): readonly Attribution[] {
  const { tokens } = reading
  const labelled = reading.document.paragraphs.flatMap(({ first, last }) => {
    const label = labelAt(reading, first, last)
    return label ? [{ label, last, surname: tokens[label.last]?.lower ?? '' }] : []
  })
  if (labelled.length < 2) return []
  const written = labelled.filter(({ label }) => !isInCapitals(reading, label)).map(({ surname }) => surname)
  const again = repeated(written)
  const able = labelled.filter(
    ({ label, surname }) => isInCapitals(reading, label) || (again.size > 1 && again.has(surname)),
  )
  const names = new Set(able.filter(({ label }) => isName(reading, label)).map(({ surname }) => surname))
  const turns = able
    .filter(({ surname }) => names.has(surname))
    .map(({ label, last }) => uncued({ ...label, head: label }, [{ first: label.last + 2, last }], 'transcript'))
  return turns.length > 1 ? turns : []
}

/** What a list holds more than once. */
function repeated(words: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>()
  const again = new Set<string>()
  for (const word of words) (once.has(word) ? again : once).add(word)
  return again
}

/** The words with capitals before the colon that a paragraph begins with. */
function labelAt({ tokens, bits }: Reading, first: number, last: number): Run | null {
  let at = first
  while (at - first < longestLabel && isCapital(tokens[at]?.text ?? '')) at++
  if (at === first || at >= last || tokens[at]?.text !== ':' || (bits[at + 1] ?? 0) & Is.mark) return null
  return { first, last: at - 1 }
}
const longestLabel = 4

const isCapital = (text: string): boolean => text.length > 1 && startsWithCapital(text) && !/[^\p{L}.’'-]/u.test(text)

const isInCapitals = ({ tokens }: Reading, { first, last }: Run): boolean =>
  tokens.slice(first, last + 1).every(({ text }) => !isSmallLetter(codeAt(text, 1)) && !/[^\p{Lu}.’'-]/u.test(text))

// "VIK", "JAKE BAKER", but not "WHEN", "PRIZE MONEY".
const isName = ({ tokens }: Reading, { first, last }: Run): boolean =>
  tokens.slice(first, last + 1).some(({ lower }) => !isEnglishWord(lower))
