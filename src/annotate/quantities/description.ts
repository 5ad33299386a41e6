import type { Document, Quantity, TokenSpan } from '../types.ts'
import { holderOf, isDescribing } from './ages/age-holder.ts'
import { isChangeFrom } from './changes/change-from.ts'
import { measureOfLevel } from './changes/level-of-change.ts'
import { labelled } from './measures/labelled.ts'
import { measuredBy } from './measures/measure.ts'
import type { Measured } from './measures/measured-site.ts'
import { isCompared } from './measures/restated.ts'
import { samePeople } from './measures/same-people.ts'
import { sharesTold } from './measures/shares-told.ts'
import { overBracket } from './phrases/brackets.ts'
import { type Clause, clauseAround } from './phrases/clauses.ts'
import { words } from './phrases/neighbours.ts'
import { textOf, withoutOwner, type Phrase } from './phrases/noun-phrases.ts'
import type { Reading } from './readings.ts'
import { nextOwner } from './subjects/next-owner.ts'
import { isNextPlace } from './subjects/next-place.ts'
import { placeAfter } from './subjects/places.ts'
import { subjectOf } from './subjects/subject.ts'
import { timeOf } from './times/time.ts'
import { denominatorOf } from './wholes/denominator.ts'

/** What a quantity is about, in the words of its sentence. */
export type Description = Pick<Quantity, 'measure' | 'denominator' | 'subject' | 'time'> & {
  readonly clause: Clause
  /** The last token of the measure, where that stands behind the number. */
  readonly last: number
}

type Neighbours = {
  readonly before: Reading | undefined
  readonly told: Description | undefined
  readonly after: Reading | undefined
}

/** What is measured, of what, whose and when; a number that goes on with the one before shares its measure. */
export function describe(
  document: Document,
  sentence: TokenSpan,
  reading: Reading,
  neighbours: Neighbours,
): Description {
  const { before, told, after } = neighbours
  const wide = overBracket(document.tokens, reading)
  const clause = clauseAround(document, sentence, wide.first, wide.last)
  const share = denominatorOf(document, clause, wide)
  const last = Math.max(reading.last, share?.last ?? 0)
  // "$5 million in 2021, up from $4 million": when that was is told behind it.
  const from = isChangeFrom(document.tokens, reading.first) ? Math.max(clause.first, reading.first - 3) : clause.first
  const own = { time: timeOf(document, { ...clause, first: from }, reading, before, after), clause }
  if (isDescribing(document, reading))
    return { ...own, measure: null, denominator: null, subject: holderOf(document, reading), last }
  if (before && told && sharesTold(document, sentence, reading, clause, before, told))
    return {
      ...told,
      ...own,
      measure: measureOfLevel(document.tokens, reading, before, told.measure),
      ...subjectElsewhere(document, clause, reading, told.last),
      denominator: wholeText(document, share, told),
      last,
    }
  const next = nextOwner(document, reading, neighbours, clause)
  if (next && told) return { ...told, ...own, denominator: null, subject: next, last }
  const measured = within(sentence, labelled(document.tokens, sentence, wide) ?? measuredBy(document, clause, wide))
  const people = measured && samePeople(document.tokens, measured, sentence, before, told?.measure)
  return {
    ...own,
    measure: people ?? (measured ? measureText(document, measured) : null),
    denominator: wholeText(document, share, told),
    subject: subjectOf(document, clause, wide, measured, share),
    last: Math.max(last, measured?.phrase?.last ?? 0),
  }
}

// What a list or a table tells next is nothing of this number's.
const within = (sentence: TokenSpan, measured: Measured | undefined): Measured | undefined =>
  measured?.phrase && measured.phrase.first > sentence.last ? undefined : measured

// "up 22 percent in the capital, compared with 9 percent in the rest of the country"
function subjectElsewhere(document: Document, clause: Clause, reading: Reading, from: number): Partial<Description> {
  const { tokens } = document
  const isElsewhere = isCompared(tokens, reading.first - 1) || isNextPlace(tokens, reading, from)
  if (!isElsewhere || !places.at(tokens, reading.last + 1)) return {}
  const place = placeAfter(tokens, reading.last, clause)
  return { subject: place ? textOf(document, place) : null }
}
const places = words('in for among across on at from')

// "66% of NATO's total and 37% of the world's": the same is meant of the world.
function wholeText(document: Document, share: Phrase | undefined, told: Description | undefined): string | null {
  const text = share && textOf(document, share)
  if (!text || !/['’]s$/u.test(text)) return text ?? null
  const same = /['’]s (.+)$/u.exec(told?.denominator ?? '')?.[1]
  return same === undefined ? null : `${text} ${same}`
}

function measureText(document: Document, { phrase, noun }: Measured): string | null {
  if (!phrase) return noun
  const text = textOf(document, noun ? phrase : withoutOwner(document.tokens, phrase))
  return noun ? `${noun} ${text}` : text
}
