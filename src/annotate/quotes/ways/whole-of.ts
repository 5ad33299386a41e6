import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import { isTo } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * The words that a sentence goes on with what it begins between marks, "“It is old and wet” in all weathers.", as one
 * statement; the marked words alone where they have an end of their own.
 */
export function wholeOf({ bits, tokens, cues }: Reading, marked: Run, sentence: Run): Run {
  const next = marked.last + 1
  if (marked.first !== sentence.first || next >= sentence.last || isEnd(tokens, marked.last - 1)) return marked
  const goesOn = hasBit(bits, next, Is.preposition | Is.subordinator | Is.conjunction) || isTo(tokens, next)
  if (!goesOn || !startsWithSmall(tokens[next]?.text ?? '')) return marked
  for (let at = next; at <= sentence.last; at++) if (cues.has(at) || hasBit(bits, at, Is.mark)) return marked
  return { first: marked.first, last: sentence.last - 1 }
}

const isEnd = among(', . ? ! …')
