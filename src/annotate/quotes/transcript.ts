import { codeAt, isSmallLetter, startsWithCapital } from '../characters.ts'
import { isEnglishWord } from '../english-words.ts'
import { uncued, type Attribution } from './attribution.ts'
import type { Reading, Run } from './reading/reading.ts'
import { hasBit, Is } from './reading/words.ts'

type Labelled = { readonly label: Run; readonly paragraph: number; readonly surname: string }

/**
 * The turns of a transcript: paragraphs that begin with a name and a colon, `'VIK: It leaks.'` → VIK says "It leaks."; none
 * where the text has only one such paragraph, as before "OSLO: Snow fell". A name that is not all in capitals must come
 * again, and another label as well, "Vik: …", "The Tide: …", "Vik: …", "The Tide: …", or answer questions.
 */
export function turnsIn(reading: Reading): readonly Attribution[] {
  const { tokens, document } = reading
  const labelled = document.paragraphs.flatMap(({ first, last }, paragraph): Labelled[] => {
    const label = labelAt(reading, first, last)
    return label ? [{ label, paragraph, surname: tokens[label.last]?.lower ?? '' }] : []
  })
  if (labelled.length < 2) return []
  const written = labelled.filter(({ label }) => !isInCapitals(reading, label))
  const again = repeated(written.map(({ surname }) => surname))
  const isInterview = again.size === 1 && answersQuestions(reading, written)
  const able = labelled.filter(
    ({ label, surname }) => isInCapitals(reading, label) || ((again.size > 1 || isInterview) && again.has(surname)),
  )
  const names = new Set(able.filter(({ label }) => isName(reading, label)).map(({ surname }) => surname))
  const turns = able.filter(({ surname }) => names.has(surname))
  if (turns.length < 2) return []
  const goesOn = !isInterview && isWhole(turns)
  return turns.map(({ label, paragraph }, at) => {
    const next = goesOn ? turns[at + 1]?.paragraph : undefined
    const more = document.paragraphs
      .slice(paragraph + 1, next ?? paragraph + 1)
      .filter(({ first }) => isSpoken(reading, first))
    const last = document.paragraphs[paragraph]?.last ?? label.last
    return uncued({ ...label, head: label }, [{ first: label.last + 2, last }, ...more], 'transcript')
  })
}

// Not "(END VIDEO CLIP)", nor "…".
const isSpoken = ({ tokens, bits }: Reading, first: number): boolean =>
  tokens[first]?.kind !== 'mark' || hasBit(bits, first, Is.mark)

// One who answers question after question: "Does it leak?", "Vik: It does."
function answersQuestions({ document, tokens }: Reading, written: readonly Labelled[]): boolean {
  const asked = written.filter(({ paragraph }) => tokens[document.paragraphs[paragraph - 1]?.last ?? -1]?.text === '?')
  return asked.length > 2 && asked.length * 2 > written.length
}

// Most paragraphs from the first name on have one, so that the others go on with what somebody says.
function isWhole(turns: readonly Labelled[]): boolean {
  const paragraphs = (turns.at(-1)?.paragraph ?? 0) - (turns[0]?.paragraph ?? 0) + 1
  return turns.length > 3 && turns.length * 2 > paragraphs
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
  if (at === first || at >= last || tokens[at]?.text !== ':' || hasBit(bits, at + 1, Is.mark)) return null
  return { first, last: at - 1 }
}
const longestLabel = 4

const isCapital = (text: string): boolean => text.length > 1 && startsWithCapital(text) && !/[^\p{L}.’'-]/u.test(text)

const isInCapitals = ({ tokens }: Reading, { first, last }: Run): boolean =>
  tokens.slice(first, last + 1).every(({ text }) => !isSmallLetter(codeAt(text, 1)) && !/[^\p{Lu}.’'-]/u.test(text))

// "VIK", "JAKE BAKER", but not "WHEN", "PRIZE MONEY".
const isName = ({ tokens }: Reading, { first, last }: Run): boolean =>
  tokens.slice(first, last + 1).some(({ lower }) => !isEnglishWord(lower))
