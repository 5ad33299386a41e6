import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { contentBefore } from '../content/content-before.ts'
import { contentEnd } from '../content/content-end.ts'
import { isAdverbialTail } from '../phrases/adverbial-tail.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import { isQuestionWord } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'

/** What a court hears, by whom nobody says: `'The jury heard that it leaks'`, `'It leaks, the court was told.'` */
export function atCourt(reading: Reading, verb: number, { first, last }: Run): Attribution | undefined {
  const { bits, tokens } = reading
  if (!isHearing(tokens, verb) || hasBit(bits, verb, Is.inside | Is.capital)) return undefined
  if (tokens[verb]?.lower === 'told' && !isBe(tokens, verb - 1)) return undefined
  const court = subjectBefore(reading, verb, first)?.phrase
  if (!court || !isCourt(tokens, court.head.last)) return undefined
  const said = heardAfter(reading, verb, last) ?? heardBefore(reading, court.first, verb, { first, last })
  return said && toHearing(verb, tokens[verb]?.lower === 'told' ? 'tell' : 'hear', said)
}

const toHearing = (verb: number, lemma: string, said: Run): Attribution => ({
  cue: { first: verb, last: verb },
  lemma,
  class: 'neutral',
  speaker: null,
  addressee: null,
  via: [],
  pieces: [said],
  rule: 'passive',
})

// "heard that it leaks", "heard how it leaked", "heard Vik had rowed", not "heard the appeal"
function heardAfter(reading: Reading, verb: number, limit: number): Run | undefined {
  const { bits, tokens } = reading
  const isThat = tokens[verb + 1]?.lower === 'that'
  const first = isThat ? verb + 2 : verb + 1
  const opens = isThat || isQuestionWord(tokens, first)
  if (!opens && isMatter(tokens, phraseStartingAt(reading, first, limit)?.head.last ?? -1)) return undefined
  if (!opens && !hasBit(bits, first, Is.determiner | Is.pronoun | Is.capital)) return undefined
  const last = contentEnd(reading, first, limit, 'clause')
  // "was told her children ran", where "heard her children row" may be no words
  const isClause =
    opens || ((tokens[verb]?.lower === 'told' || hasAuxiliary(bits, first, last)) && hasVerb(reading, first + 1, last))
  return last > first && isClause ? { first, last } : undefined
}

const hasAuxiliary = (bits: Int32Array, first: number, last: number): boolean => {
  for (let at = first; at <= last && !hasBit(bits, at, Is.relative | Is.comma); at++)
    if (hasBit(bits, at, Is.auxiliary | Is.pronoun)) return true
  return false
}

// "It leaks, the court heard."
function heardBefore(reading: Reading, court: number, verb: number, { first, last }: Run): Run | undefined {
  const { bits } = reading
  if (!hasBit(bits, court - 1, Is.comma | Is.mark) || !isAdverbialTail(reading, verb + 1, last)) return undefined
  const run = contentBefore(reading, court - 1, first)
  return run && hasVerb(reading, run.first, run.last) ? run : undefined
}

const isHearing = among('heard told')
const isBe = among('was were been')
const isMatter = among('case appeal evidence testimony argument arguments plea petition dispute submissions challenge')
const isCourt = among(
  'court jury jurors inquest tribunal hearing trial inquiry judge judges magistrate magistrates coroner panel committee',
)
