import { behindTown } from '../phrases/behind-town.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { markedAt, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Who says the words that stand before a cue, and the pieces of them, those after the cue included. */
export type WordsBefore = { readonly speaker: NounPhrase; readonly pieces: readonly Run[] }

/** `'“…,” Hanne Vik, a geologist, said'`: the name after the marks speaks, and what follows it only describes it. */
export function namedAfterMarks(reading: Reading, { first, last }: Run): WordsBefore | undefined {
  for (let i = last - 1; i > first && i > last - 8; i--) {
    const here = markedAt(reading, i)
    if (here?.last !== i) continue
    // "“…,” Moss, Ohio, resident Hanne Vik said"
    const from = behindTown(reading, i + 1)
    const speaker = phraseStartingAt(reading, from, from > i + 1 ? from + longest : last)
    const isSpeech = /^[,?!]$/u.test(reading.tokens[i - 1]?.text ?? '') && here.first === first
    const isNamed = speaker && (speaker.last >= last || isAge(reading, speaker.last + 1, last))
    return isNamed && isSpeech ? { speaker, pieces: [{ first, last: i }] } : undefined
  }
  return undefined
}

// No role and name are longer.
const longest = 9

// "“…,” Hanne Vik, 45, a geologist, said"
const isAge = ({ bits }: Reading, comma: number, last: number): boolean =>
  comma + 1 === last && hasBit(bits, comma, Is.comma) && hasBit(bits, last, Is.number)
