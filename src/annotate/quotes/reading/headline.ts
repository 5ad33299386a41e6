import { startsWithCapital } from '../../characters.ts'
import { markedAt, type Reading, type Run } from './reading.ts'

/** Whether most words of the sentence, or of what stands outside its marks, are capitalised, as in a headline. */
export function isHeadline(reading: Reading, { first, last }: Run, onlyOutside = false): boolean {
  const { tokens } = reading
  let words = 0
  let capitals = 0
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.text.length < 4 || (onlyOutside && markedAt(reading, i))) continue
    words++
    if (startsWithCapital(token.text)) capitals++
  }
  return capitals > 2 && capitals > words * 0.7
}
