import { isEnglishWord } from '../english-words.ts'
import { uncued, type Attribution } from './attribution.ts'
import type { Reading, Run } from './reading.ts'
import { Is } from './words.ts'
import { codeAt, isSmallLetter } from '../characters.ts'

/**
 * The turns of a transcript: paragraphs that begin with a name in capitals and a colon, `'VIK: It leaks.'` → VIK says
 * "It leaks."; none where the text has only one such paragraph, as before "OSLO: Snow fell".
 */
export function turnsIn(reading: Reading): readonly Attribution[] {
  const { tokens } = reading
  const labelled = reading.document.paragraphs.flatMap(({ first, last }) => {
    const label = labelAt(reading, first, last)
    return label ? [{ label, last }] : []
  })
  if (labelled.length < 2) return []
  const surnames = new Set(labelled.flatMap(({ label }) => (isName(reading, label) ? [tokens[label.last]?.lower] : [])))
  const turns = labelled.flatMap(({ label, last }) =>
    surnames.has(tokens[label.last]?.lower)
      ? [uncued({ ...label, head: label }, [{ first: label.last + 2, last }], 'transcript')]
      : [],
  )
  return turns.length > 1 ? turns : []
}

/** The words in capitals before the colon that a paragraph begins with. */
function labelAt({ tokens, bits }: Reading, first: number, last: number): Run | null {
  let at = first
  while (at - first < longestLabel && isShouted(tokens[at]?.text ?? '')) at++
  if (at === first || at >= last || tokens[at]?.text !== ':' || (bits[at + 1] ?? 0) & Is.mark) return null
  return { first, last: at - 1 }
}
const longestLabel = 4

const isShouted = (text: string): boolean =>
  text.length > 1 && !isSmallLetter(codeAt(text, 1)) && !/[^\p{Lu}.’'-]/u.test(text)

// "VIK", "JAKE BAKER", but not "WHEN", "PRIZE MONEY".
const isName = ({ tokens }: Reading, { first, last }: Run): boolean =>
  tokens.slice(first, last + 1).some(({ lower }) => !isEnglishWord(lower))
