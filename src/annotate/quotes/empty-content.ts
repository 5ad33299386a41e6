import { among } from '../vocabulary.ts'
import type { CueForm } from './cue-forms.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'
import { startsWithSmall } from '../characters.ts'

/** Whether what begins at `at` is no content at all: "this, but …", "to a request for comment", "not to be named". */
export function isEmpty(reading: Reading, at: number, last: number, { entry }: CueForm): boolean {
  const { tokens, bits } = reading
  const word = tokens[at]?.lower ?? ''
  if (judging.has(entry.lemma) && last === at && (bits[at] ?? 0) & (Is.object | Is.pronoun)) return true
  // "condemned the plan" says that it is condemned, not a word of how.
  if (
    last - at < 2 &&
    (bits[at] ?? 0) & Is.determiner &&
    judging.has(entry.lemma) &&
    startsWithSmall(tokens[last]?.text ?? '')
  )
    return true
  if (isBare(tokens, at) && (last === at || (bits[at + 1] ?? 0) & (Is.comma | Is.colon))) return true
  // "added 1.4 millimetres to sea levels"
  if (entry.lemma === 'add' && (bits[at] ?? 0) & Is.number && tokens[at - 1]?.lower !== 'that') return true
  // "advised on the study", "advises the port"
  if (entry.lemma === 'advise' && (word === 'on' || word === 'about')) return true
  if (entry.lemma === 'offer' && last === at && (bits[at] ?? 0) & Is.number) return true
  // "rejected such words": what was said before.
  if (word === 'such' && last - at < 2) return true
  if (entry.lemma === 'call') return isSummons(reading, at, last)
  if (entry.lemma === 'question') return isQuestioned(reading, at, last)
  if (entry.lemma === 'claim') return isTaken(reading, at, last)
  if (entry.lemma === 'compare' || entry.lemma === 'liken') return !hasLink(tokens, at, last)
  if (word === 'to' && tokens[at + 1]?.lower === 'be')
    return /^(?:named|identified|quoted)$/u.test(tokens[at + 2]?.lower ?? '')
  // "quoted Vik as saying": the words come behind "saying".
  if (entry.lemma === 'quote' || entry.lemma === 'cite')
    return tokens[last + 1]?.lower === 'as' && /^(?:say|tell|warn|argu)ing$/u.test(tokens[last + 2]?.lower ?? '')
  if ((entry.lemma !== 'respond' && entry.lemma !== 'reply') || (bits[at] ?? 0) & Is.mark) return false
  for (let i = at; i < last; i++)
    if (/^requests?$/u.test(tokens[i]?.lower ?? '')) return /^(?:for|seeking)$/u.test(tokens[i + 1]?.lower ?? '')
  return false
}

// "called an emergency meeting", "called the police"; not "called for a meeting", "called the meeting a farce".
function isSummons({ bits, tokens }: Reading, at: number, last: number): boolean {
  if ((bits[at - 1] ?? 0) & Is.preposition) return false
  let end = at
  while (end <= last && !((bits[end] ?? 0) & (Is.preposition | Is.comma | Is.time))) end++
  return summoned.test(tokens[end - 1]?.lower ?? '')
}

const summoned =
  /^(?:meeting|session|summit|vote|election|elections|referendum|strike|conference|police|ambulance|911|999|doctor|witness|witnesses|timeout|penalty|bluff)$/u

// "questioned a 34-year-old man"
function isQuestioned({ bits, tokens }: Reading, at: number, last: number): boolean {
  let end = at
  while (end <= last && !((bits[end] ?? 0) & (Is.preposition | Is.comma | Is.relative | Is.subordinator))) end++
  return questioned.test(tokens[end - 1]?.lower ?? '')
}

const questioned =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|teenagers?|people|suspects?|witness(?:es)?|drivers?|him|her|them|residents|students|prisoners?)$/u

// "claimed the lives of two", "claimed the world title".
function isTaken(reading: Reading, at: number, last: number): boolean {
  for (let i = at; i <= last && i < at + 4; i++) if (isHeld(reading.tokens, i)) return true
  return false
}

const isHeld = among('lives title crown prize medal trophy')

// "compared it to a storm", not "compares the years in constant prices".
function hasLink(tokens: Reading['tokens'], at: number, last: number): boolean {
  for (let i = at; i <= last; i++) if (isLink(tokens, i)) return true
  return false
}

const judging: ReadonlySet<string> = new Set(
  'condemn denounce praise applaud hail attack slam blast mock thank congratulate criticize criticise offer name address'.split(
    ' ',
  ),
)
const isBare = among('this that so more much nothing anything')
const isLink = among('to with')
