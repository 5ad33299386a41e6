import { classesAt, wordClass } from '../actors/lexicon/lexicon.ts'
import type { TokenSpan } from '../types.ts'
import { among } from '../vocabulary.ts'
import { uncued, type Attribution } from './attribution.ts'
import { phraseStartingAt, type NounPhrase } from './phrases/noun-phrase.ts'
import type { Reading, Run } from './reading/reading.ts'
import { spanAt } from './reading/span-at.ts'
import { anyHasBit, hasBit, Is } from './reading/words.ts'
import { subjectBefore } from './subjects/subject.ts'

/**
 * The answers of an interview whose paragraphs begin with "Q:" and "A:", or whose questions are paragraphs of their own,
 * given by the one person with whom the text before them says that it is; none where it names nobody so, as where an outlet
 * answers its readers.
 */
export function answersIn(reading: Reading): readonly Attribution[] {
  const { paragraphs } = reading.document
  const labelled = paragraphs.some(({ first }) => labelAt(reading, first) === 'q')
  const turnAt = (paragraph: TokenSpan): Label | undefined =>
    labelled ? labelAt(reading, paragraph.first) : asksAlone(reading, paragraph) ? 'q' : undefined
  const asked = paragraphs.findIndex((paragraph) => turnAt(paragraph) === 'q')
  const interviewee = asked < 0 ? undefined : intervieweeBefore(reading, paragraphs[asked]?.first ?? 0)
  if (!interviewee) return []
  const answers = labelled
    ? turnsFrom(reading, paragraphs.slice(asked)).flatMap(([label, pieces]) => (label === 'a' ? [pieces] : []))
    : unlabelledAnswers(reading, paragraphs.slice(asked))
  return answers.map((pieces) => uncued(interviewee, pieces, 'interview'))
}

type Label = 'q' | 'a'
type Turn = readonly [label: Label, pieces: Run[]]

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

// What stands between the questions, and one paragraph behind the last; somebody speaks of himself or herself in most.
function unlabelledAnswers(reading: Reading, paragraphs: readonly TokenSpan[]): Run[][] {
  const answers: Run[][] = []
  const end = paragraphs.findLastIndex((paragraph) => asksAlone(reading, paragraph)) + 1
  for (const paragraph of paragraphs.slice(0, end + 1))
    if (asksAlone(reading, paragraph)) answers.push([])
    else answers.at(-1)?.push({ first: paragraph.first, last: paragraph.last })
  const given = answers.filter((pieces) => pieces.length > 0)
  const personal = given.filter((pieces) => pieces.some((piece) => speaksOfSelf(reading, piece)))
  return given.length >= 3 && personal.length * 2 > given.length ? given : []
}

// "Why does it leak?": a short paragraph that nobody is quoted in
const asksAlone = ({ tokens, bits }: Reading, { first, last }: TokenSpan): boolean =>
  tokens[last]?.text === '?' && last - first < longestQuestion && !anyHasBit(bits, first, last + 1, Is.mark | Is.inside)
const longestQuestion = 60

function speaksOfSelf({ tokens, bits }: Reading, { first, last }: Run): boolean {
  if (anyHasBit(bits, first, last + 1, Is.mark)) return false
  for (let at = first; at <= last; at++) if (isFirstPerson(tokens, at)) return true
  return false
}
const isFirstPerson = among("i we my our i'm we're i've we've i’m we’re i’ve we’ve")

// "Q:" and "Q.", where the point belongs to the word.
function labelAt({ tokens }: Reading, first: number): Label | undefined {
  const text = tokens[first]?.text
  if (text === 'Q.' || (text === 'Q' && isColon(tokens, first + 1))) return 'q'
  return text === 'A.' || (text === 'A' && isColon(tokens, first + 1)) ? 'a' : undefined
}
const isColon = among([':'])
const behindLabel = ({ tokens }: Reading, first: number): number => (isColon(tokens, first + 1) ? first + 2 : first + 1)

// "an interview with Ida Moe", "Ida Moe spoke to the Tide": a full name that begins with a given one.
function intervieweeBefore(reading: Reading, end: number): NounPhrase | undefined {
  const { tokens } = reading
  const found: NounPhrase[] = []
  for (let at = 0; at < end - 2; at++) {
    if (!isMeeting(tokens, at) || !isWith(tokens, at + 1)) continue
    const sentence = reading.document.sentences[spanAt(reading.document.sentences, at, ({ last }) => last)]
    const met = phraseStartingAt(reading, at + 2, end - 1)
    const speaking = sentence && subjectBefore(reading, at, sentence.first)?.phrase
    const phrase = [met, speaking].find((one) => one && namesPerson(reading, one.head))
    if (phrase) found.push(phrase)
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
