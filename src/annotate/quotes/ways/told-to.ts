import type { Content } from '../content/content-after.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { Subject } from '../subjects/shared-subject.ts'

/**
 * Whether the subject is told what a cue reports, by whom nobody says: "The crews were called in and told it leaks". Who
 * tells somebody something names whom.
 */
export const isToldTo = (
  { bits, tokens }: Reading,
  verb: number,
  { entry, form }: CueForm,
  { run, addressee }: Content,
  { rule }: Subject,
): boolean =>
  // "was jailed and ordered to pay"
  (needsHearer.has(entry.lemma) || (bidding.has(entry.lemma) && tokens[verb + 1]?.lower === 'to')) &&
  form === 'past' &&
  addressee === null &&
  rule === 'shared-subject' &&
  run.first <= verb + 2 &&
  !hasBit(bits, run.first, Is.mark | Is.question)

const needsHearer: ReadonlySet<string> = new Set(['tell', 'inform', 'notify', 'remind', 'assure'])
const bidding: ReadonlySet<string> = new Set(['order', 'urge', 'command', 'instruct', 'advise', 'direct', 'encourage'])
