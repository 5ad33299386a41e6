import type { Anchorable, Entry, Selectors, SpeakerName } from './ledger.ts'
import { selectorsOf } from './selectors.ts'

/** What stands in the text now, in the words of the ledger. */
export type Place = Selectors & Pick<Entry, 'kind' | 'speaker' | 'value' | 'unit'>

/** The place of an annotation in `text`. */
export const placeOf = (text: string, annotation: Anchorable): Place =>
  annotation.kind === 'quote'
    ? { ...selectorsOf(text, annotation), kind: 'quote', speaker: nameOf(annotation.speaker), value: null, unit: null }
    : {
        ...selectorsOf(text, annotation),
        kind: 'claim',
        speaker: nameOf(annotation.claimant),
        value: annotation.value,
        unit: annotation.unit,
      }

const nameOf = (speaker: SpeakerName | null): SpeakerName | null =>
  speaker && { actor: speaker.actor, name: speaker.name }
