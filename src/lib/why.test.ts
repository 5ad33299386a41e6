import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Citation } from './article.ts'
import { whyMarked } from './why.ts'

const text = 'Lind said it was late.'
const speaker = { actor: 'omar-lind', name: 'Omar Lind', text: 'Lind', start: 0, end: 4 }
const cue = { start: 5, end: 9, lemma: 'say', class: 'neutral' }
// Only what the sentence is made of.
const citation = (fields: object): Citation =>
  ({ article: { text }, tier: 'stated', speaker, cue, ...fields }) as Citation

const cases: [fields: object, sentence: RegExp][] = [
  [{ kind: 'quote' }, /the word “said” to “Lind”, named in the sentence/u],
  [{ kind: 'quote', cue: null, tier: 'inherited' }, /the quotation before it to “Lind”, carried over/u],
  [{ kind: 'quote', speaker: null }, /“said”; nobody is named/u],
  [{ kind: 'quote', speaker: null, cue: null }, /between quotation marks; nobody/u],
  [{ kind: 'claim', claimant: speaker }, /words of Omar Lind/u],
  [{ kind: 'claim', claimant: null }, /the article itself/u],
  [{ kind: 'claim', claimant: null, correction: { reason: 'A slip.', date: '2026-01-02' } }, /editor .* A slip\./u],
]
for (const [fields, sentence] of cases)
  test(`explains ${JSON.stringify(fields).slice(0, 60)}`, () => assert.match(whyMarked(citation(fields)), sentence))
