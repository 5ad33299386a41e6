import type { Attribution } from '../attribution.ts'
import { contentEnd } from '../content/content-end.ts'
import { secondVerbBehind } from '../content/second-verb.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { ownerBefore } from './nominal-owner.ts'

/** What a noun of asking or promising attributes to whoever has it: `'backed his call for a new pier'` → he says "a new pier". */
export function atWish(reading: Reading, at: number, cue: CueForm, { first, last }: Run): Attribution | undefined {
  const { bits, tokens } = reading
  const frame = wishes.get(cue.entry.lemma)
  const next = tokens[at + 1]?.lower ?? ''
  if (!frame?.has(next) || at + 2 > last || hasBit(bits, at, Is.inside)) return undefined
  const speaker = ownerBefore(reading, at, first)
  // "his call to the port"
  if (!speaker || (next === 'to' && hasBit(bits, at + 2, notVerb))) return undefined
  const start = next === 'to' ? at + 1 : at + 2
  const end = contentEnd(reading, start, last, 'phrase')
  // "her call for a vote was rejected"
  if (end <= start || (next === 'for' && secondVerbBehind(reading, start, end) !== undefined)) return undefined
  return {
    cue: { first: at, last: start - 1 },
    lemma: cue.entry.lemma,
    class: cue.entry.class,
    speaker,
    addressee: null,
    via: [],
    pieces: [{ first: start, last: end }],
    rule: 'nominal',
  }
}

const notVerb = Is.determiner | Is.possessive | Is.capital | Is.number | Is.object | Is.pronoun
const both: ReadonlySet<string> = new Set(['for', 'to'])
const infinitive: ReadonlySet<string> = new Set(['to'])
const wishes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', both],
  ['demand', both],
  ['request', both],
  ['pledge', infinitive],
  ['promise', infinitive],
  ['vow', infinitive],
])
