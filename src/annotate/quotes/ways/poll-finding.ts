import { among } from '../../vocabulary.ts'
import type { Content } from '../content/content-after.ts'
import { contentEnd, type ContentKind } from '../content/content-end.ts'
import { skipAdverbials } from '../content/content-start.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { isNominative } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

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
  const isFound = isInquiry(tokens, head.last)
  if (!isPoll(tokens, head.last) && !isRecorded && !isFound) return undefined
  const first = skipAdverbials(reading, verb + 1, limit, prepositions)
  if (first > limit || hasBit(bits, first, notShown) || tokens[first]?.lower === 'that') return undefined
  const last = contentEnd(reading, first, limit, place)
  if (isRecorded && !hasVerb(reading, first, last)) return undefined
  if (isFound && !isFact(reading, first, last)) return undefined
  return last > first && !holdsReport(reading, first, last)
    ? { run: { first, last }, isPhrase: false, cueLast: verb, addressee: null }
    : undefined
}

// "The audit found the port was late", not "found a leak", "found the men who were late", "found the boats moored in Moss"
function isFact({ bits, tokens }: Reading, first: number, last: number): boolean {
  if (isThing(tokens, first)) return false
  const isActing = isNominative(tokens, first)
  for (let at = first + 1; at <= last; at++) {
    const bit = bits[at] ?? 0
    if (bit & (Is.auxiliary | Is.verb)) return true
    if (
      bit & Is.past &&
      (isActing || hasBit(bits, at + 1, Is.determiner | Is.number | Is.capital) || isMore(tokens, at + 1))
    )
      return true
    if (bit & (Is.relative | Is.comma | Is.dash | Is.subordinator | Is.mark | Is.cue)) return false
  }
  return false
}
const isMore = among('more less fewer')
const isThing = among('a an no any evidence it him her them signs traces')

// "found 40% say they would leave": what the 40% say.
function holdsReport({ tokens }: Reading, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (isSaying(tokens, at)) return true
  return false
}
const isSaying = among('say says said agree agrees agreed')

const isShowing: ReadonlySet<string> = new Set(['show', 'find'])
// "Court records show the boat was sold", where "records show a loss" shows a thing.
const isRecord = among('records record documents filings papers emails data figures logs minutes transcripts files')
const isInquiry = among(
  'study studies report review audit inquiry investigation analysis autopsy research probe inspection inquest tribunal court jury judge coroner ombudsman watchdog regulator inspectorate panel researchers scientists auditors inspectors investigators',
)
const isPoll = among('poll polls polling survey surveys average averages')
const notShown = Is.mark | Is.comma | Is.stop | Is.colon | Is.dash | Is.auxiliary | Is.preposition
