import { anchorAnnotations } from './index.ts'
import { labelled } from './labelled.ts'
import type { Entry } from './ledger.ts'
import { placeOf, type Place } from './place.ts'
import type { Outcome } from './report.ts'

/** The entries of a labelled text that was published on 26 June 2025, in its order. */
export function entriesOf(source: string): readonly Entry[] {
  const { text, annotations } = labelled(source)
  const { ledger, annotations: named } = anchorAnnotations(text, annotations, null, { today: '2025-06-26' })
  return named.flatMap(({ id }) => ledger.entries.filter((entry) => entry.id === id))
}

/** The places of the annotations of a labelled text, in its order. */
export function placesOf(source: string): readonly Place[] {
  const { text, annotations } = labelled(source)
  return annotations.map((annotation) => placeOf(text, annotation))
}

/** What became of the annotations of one labelled text in another. */
export function reportOf(before: string, after: string): readonly Outcome[] {
  const { text, annotations } = labelled(after)
  return anchorAnnotations(text, annotations, { entries: entriesOf(before) }, { today: '2025-06-27' }).report
}
