import { hasFlag } from '../flags.ts'
import { isReportIn, type Attribution } from './attribution.ts'
import { cueForm } from './cues/cue-forms.ts'
import { isVerb } from './cues/cue-use.ts'
import { lead } from './cues/leads.ts'
import { hearsay } from './hearsay.ts'
import { isHeadline } from './reading/headline.ts'
import { around } from './reading/reach.ts'
import type { Reading, Run } from './reading/reading.ts'
import { Is } from './reading/words.ts'
import { atVerb } from './ways/at-verb.ts'
import { besideVerbs } from './ways/beside-verbs.ts'

// No report reaches over more cues than these.
const reports = 40

/** The attributions of one sentence, in the order of their cues. */
export function attributionsIn(reading: Reading, sentence: Run): Attribution[] {
  const found: Attribution[] = []
  let inHeadline: boolean | undefined
  for (let i = sentence.first; i <= sentence.last; i++) {
    const isThatNext = hasFlag(reading.document, i + 1, lead.that)
    if (!isThatNext && !hasFlag(reading.document, i, lead.according | lead.belief | cueForm)) continue
    const bit = reading.bits[i] ?? 0
    // The words of a title are inside marks and may be cues all the same.
    const cue = bit & (Is.cue | Is.inside) ? reading.cues.get(i) : undefined
    if (!cue && !isThatNext && !hasFlag(reading.document, i, lead.according | lead.belief)) continue
    if (bit & Is.capital) inHeadline ??= isHeadline(reading, sentence)
    const near = around(i, sentence)
    const lately = found.slice(-reports)
    const attribution =
      cue && isVerb(reading, i, cue, sentence.first, inHeadline ?? false)
        ? atVerb(reading, i, cue, near, lately)
        : besideVerbs(reading, i, cue, near, lately)
    if (!attribution) continue
    const inner = found.at(-1)
    const heard = hearsay(inner, attribution)
    dropReported(found, attribution)
    if (heard && found.at(-1) === inner) found.pop()
    found.push(heard ?? attribution)
  }
  return found
}

// "Vik had told the port so, the crew said": the crew reports what Vik told.
function dropReported(found: Attribution[], { rule, pieces: [run] }: Attribution): void {
  if ((rule !== 'content-before' && rule !== 'quoted-as') || !run) return
  for (let last = found.at(-1); last && isReportIn(last, run); last = found.at(-1)) found.pop()
}
