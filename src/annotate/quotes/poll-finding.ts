import { contentEnd, type ContentKind } from './content-end.ts'
import type { Content } from './content-after.ts'
import { skipAdverbials } from './content-start.ts'
import type { CueForm } from './cue-forms.ts'
import { hasVerb } from './has-verb.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { among } from '../vocabulary.ts'
import { Is } from './words.ts'

/** What polls show without a "that", and without a verb often: `'a poll showed Lind with a lead'` → "Lind with a lead". */
export function pollFinding(
  reading: Reading,
  verb: number,
  { entry, form, prepositions }: CueForm,
  { head }: NounPhrase,
  limit: number,
  place: ContentKind,
): Content | undefined {
  const { bits, tokens } = reading
  if (!isShowing.has(entry.lemma) || form === 'gerund') return undefined
  const isRecorded = entry.lemma === 'show' && isRecord(tokens, head.last)
  if (!isPoll(tokens, head.last) && !isRecorded) return undefined
  const first = skipAdverbials(reading, verb + 1, limit, prepositions)
  if (first > limit || (bits[first] ?? 0) & notShown || tokens[first]?.lower === 'that') return undefined
  const last = contentEnd(reading, first, limit, place)
  if (isRecorded && !hasVerb(reading, first, last)) return undefined
  return last > first && !holdsReport(reading, first, last)
    ? { run: { first, last }, isPhrase: false, cueLast: verb, addressee: null }
    : undefined
}

// "found 40% say they would leave": what the 40% say.
function holdsReport({ tokens }: Reading, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (isSaying(tokens, at)) return true
  return false
}
const isSaying = among('say says said agree agrees agreed')

const isShowing: ReadonlySet<string> = new Set(['show', 'find'])
// "Court records show the boat was sold", where "records show a loss" shows a thing.
const isRecord = among('records record documents filings papers emails data figures logs minutes transcripts files')
const isPoll = among('poll polls polling survey surveys average averages')
const notShown = Is.mark | Is.comma | Is.stop | Is.colon | Is.dash | Is.auxiliary | Is.preposition
