import { classesAt, wordClass } from '../actors/lexicon.ts'
import type { TokenSpan } from '../types.ts'
import { among } from '../vocabulary.ts'
import { uncued, type Attribution } from './attribution.ts'
import { phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import type { Reading, Run } from './reading.ts'
import { hasBit, Is } from './words.ts'

/**
 * The answers of an interview whose paragraphs begin with "Q:" and "A:", given by the one person with whom the text before
 * them says that it is; none where it names nobody so, as where an outlet answers its readers.
 */
export function answersIn(reading: Reading): readonly Attribution[] {
  const { paragraphs } = reading.document
  const asked = paragraphs.findIndex(({ first }) => labelAt(reading, first) === 'q')
  const interviewee = asked < 0 ? undefined : intervieweeBefore(reading, paragraphs[asked]?.first ?? 0)
  if (!interviewee) return []
  const answers = turnsFrom(reading, paragraphs.slice(asked)).filter(([label]) => label === 'a')
  return answers.map(([, pieces]) => uncued(interviewee, pieces, 'interview'))
}

type Turn = readonly [label: 'q' | 'a', pieces: Run[]]

// A paragraph without a label goes on with the one before; behind the last label it may be the outlet's.
function turnsFrom(reading: Reading, paragraphs: readonly TokenSpan[]): Turn[] {
  const turns: Turn[] = []
  const end = paragraphs.findLastIndex(({ first }) => labelAt(reading, first))
  for (const { first, last } of paragraphs.slice(0, end + 1)) {
    const label = labelAt(reading, first)
    if (label) turns.push([label, []])
    const from = label ? behindLabel(reading, first) : first
    if (from <= last) turns.at(-1)?.[1].push({ first: from, last })
  }
  return turns
}

// "Q:" and "Q.", where the point belongs to the word.
function labelAt({ tokens }: Reading, first: number): 'q' | 'a' | undefined {
  const text = tokens[first]?.text
  if (text === 'Q.' || (text === 'Q' && isColon(tokens, first + 1))) return 'q'
  return text === 'A.' || (text === 'A' && isColon(tokens, first + 1)) ? 'a' : undefined
}
const isColon = among([':'])
const behindLabel = ({ tokens }: Reading, first: number): number => (isColon(tokens, first + 1) ? first + 2 : first + 1)

// "an interview with Ida Moe", but not "an interview with the Tide": a full name that begins with a given one.
function intervieweeBefore(reading: Reading, end: number): NounPhrase | undefined {
  const { tokens } = reading
  const found: NounPhrase[] = []
  for (let at = 0; at < end - 2; at++) {
    const phrase =
      isMeeting(tokens, at) && isWith(tokens, at + 1) ? phraseStartingAt(reading, at + 2, end - 1) : undefined
    if (phrase && namesPerson(reading, phrase.head)) found.push(phrase)
  }
  const names = new Set(found.map(({ head }) => tokens[head.last]?.lower))
  return names.size === 1 ? found[0] : undefined
}
const isMeeting = among('interview conversation talk discussion chat spoke talked')
const isWith = among('with to')

const namesPerson = ({ bits, tokens }: Reading, { first, last }: Run): boolean =>
  last > first &&
  hasBit(bits, last, Is.capital) &&
  tokens
    .slice(first, last)
    .some((token, at) => (classesAt(token) & wordClass.given) > 0 && hasBit(bits, first + at, Is.capital))
