import { among } from '../vocabulary.ts'
import { uncued, type Attribution } from './attribution.ts'
import { isIsOrWas } from './grammar-words.ts'
import { markedAt, type Reading, type Run } from './reading.ts'
import { subjectBefore } from './subject.ts'
import { hasBit, Is } from './words.ts'

/** What "“A disgrace” is how Vik put it" attributes, with its verb at `verb`: the marked words before it. */
export function atHowPut(reading: Reading, verb: number, sentence: Run): Attribution | undefined {
  const { bits, tokens } = reading
  if (!isPut(tokens, verb)) return undefined
  const subject = subjectBefore(reading, verb, sentence.first)?.phrase
  if (!subject || !isHow(tokens, subject.first - 1) || !isIsOrWas(tokens, subject.first - 2)) return undefined
  const before = subject.first - 3
  const last = hasBit(bits, before, Is.comma) ? before - 1 : before
  const marked = markedAt(reading, last)
  if (marked?.last !== last) return undefined
  return uncued(subject, [{ first: marked.first, last }], 'according-to', { first: verb, last: verb })
}

const isPut = among('put puts described describes called calls characterised characterized summed')
const isHow = among('how what')
