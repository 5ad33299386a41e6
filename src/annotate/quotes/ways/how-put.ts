import { among } from '../../vocabulary.ts'
import { uncued, type Attribution } from '../attribution.ts'
import { isIsOrWas } from '../reading/grammar-words.ts'
import { markedAt, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'

/**
 * What "“A disgrace” is how Vik put it" and "“No,” was all Vik would say" attribute, with their verb at `verb`: the marked
 * words before it.
 */
export function atHowPut(reading: Reading, verb: number, sentence: Run): Attribution | undefined {
  const { bits, tokens } = reading
  if (!isPut(tokens, verb)) return undefined
  const how = howBefore(reading, verb, sentence.first)
  const subject = how === undefined ? undefined : subjectBefore(reading, verb, sentence.first)?.phrase
  // "all Vik" is one phrase
  if (how === undefined || !subject || subject.first - how > 1 || subject.first < how) return undefined
  const before = how - 2
  const last = hasBit(bits, before, Is.comma) ? before - 1 : before
  const marked = markedAt(reading, last)
  if (marked?.last !== last) return undefined
  const speaker = { ...subject, first: how + 1, head: { ...subject.head, first: how + 1 } }
  return uncued(speaker, [{ first: marked.first, last }], 'according-to', { first: verb, last: verb })
}

// The word behind "is" or "was" that the subject of the verb follows.
function howBefore({ tokens }: Reading, verb: number, floor: number): number | undefined {
  for (let at = verb - 2; at > floor && at > verb - longest; at--)
    if (isHow(tokens, at) && isIsOrWas(tokens, at - 1)) return at
  return undefined
}
const longest = 10

const isPut = among('put puts described describes called calls characterised characterized summed say says said')
const isHow = among('how what all')
