import { among } from '../../vocabulary.ts'
import { uncued, type Attribution } from '../attribution.ts'
import { isTopical } from '../content/topic.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { firstSubject } from '../reading/first-subject.ts'
import { around } from '../reading/reach.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'

/** The speaker that a sentence with a colon at its end announces: "Vik wrote:". */
export function announcedSpeaker(reading: Reading, { first, last }: Run): NounPhrase | undefined {
  for (let i = last; i > first; i--)
    if (reading.cues.has(i)) {
      const subject = subjectBefore(reading, i, first)
      if (subject) return subject.phrase
    }
  return firstSubject(reading, first, last)
}

/**
 * What a paragraph without marks says behind a sentence that announces it, as a block of quotation does: "Vik wrote:";
 * undefined where it only leads up to a list.
 */
export function announcedParagraph(reading: Reading, sentence: Run, before: Run | undefined): Attribution | undefined {
  const { tokens, document } = reading
  if (!before || tokens[before.last]?.text !== ':') return undefined
  if (!isTold(reading, before.last - 1) && !isWritten(reading, before)) return undefined
  const paragraph = document.paragraphs[spanAt(document.paragraphs, sentence.first, ({ last }) => last)]
  if (paragraph?.first !== sentence.first || tokens[paragraph.last]?.text === ':') return undefined
  for (let at = sentence.first; at <= sentence.last; at++) if (hasBit(reading.bits, at, Is.mark)) return undefined
  const speaker = announcedSpeaker(reading, around(before.last, before))
  return speaker && uncued(speaker, [{ first: paragraph.first, last: paragraph.last }], 'announced')
}

// "he added:", "she says:", "he wrote on Facebook on Monday:", "she told reporters:", not "the rules:" or "wrote about it:"
function isTold({ bits, tokens, cues }: Reading, last: number): boolean {
  let at = last
  while (at > last - longest && !cues.has(at) && !hasBit(bits, at, ending)) at--
  const cue = cues.get(at)
  if (!cue?.takesClause || (cue.form !== 'past' && cue.entry.lemma !== 'say')) return false
  if (at === last || (cue.entry.lemma === 'tell' && at === last - 1)) return true
  return hasBit(bits, at + 1, Is.preposition | Is.time) && !isTopical(tokens, at + 1)
}
const longest = 8
const ending = Is.comma | Is.mark | Is.stop | Is.dash | Is.auxiliary | Is.verb | Is.past | Is.pronoun | Is.subordinator

// "In a letter to the crews, Vik was blunt:", "Vik issued a statement on Monday:"
function isWritten({ bits, tokens }: Reading, { first, last }: Run): boolean {
  for (let at = first + 1; at < last; at++)
    if (isWriting(tokens, at) && hasBit(bits, at - 1, Is.determiner | Is.capital) && !isRule(tokens, last - 1))
      return true
  return false
}
const isWriting = among('statement letter email memo post note release op-ed tweet')
const isRule = among('points demands reasons rules things steps items questions examples')
