import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Citation } from './article.ts'
import { articleOf, claimOf, mentionOf, quoteOf, speakerOf } from './lists/fixture.ts'
import { whyMarked } from './why.ts'

const text = 'Lind said it was late.'
const lind = { ...speakerOf('omar-lind', 'Omar Lind'), text: 'Lind', start: 0, end: 4 }
const cue = { start: 5, end: 9, lemma: 'say', class: 'neutral' } as const
const [bare, named, short] = (['none', 'named', 'derived'] as const).map((tier) =>
  articleOf(text, tier === 'none' ? [] : [{ ...mentionOf(text, 'Lind', 'omar-lind'), tier }]),
)
assert.ok(bare && named && short)
const quote = (given: Parameters<typeof quoteOf>[2], article = bare): Citation =>
  quoteOf(article, 'it was late', { cue, speaker: lind, rule: 'subject', ...given })
const correction = { reason: 'A slip.', date: '2026-01-02' }

const cases: [citation: Citation, sentence: RegExp][] = [
  [
    quote({}, short),
    /the word “said” to “Lind”, short for Omar Lind, named in the sentence \(rule “subject”: the subject of that word\)\./u,
  ],
  [quote({}, named), /“Lind”, another name of Omar Lind, named/u],
  [quote({ tier: 'resolved' }), /“Lind”, here Omar Lind, traced from/u],
  [quote({ speaker: { ...lind, actor: null, name: 'Lind' } }), /to “Lind”, named/u],
  [quote({ speaker: { ...lind, actor: null, name: 'the crew', text: 'who' } }), /to “who”, here “the crew”, named/u],
  [quote({ cue: null, tier: 'inherited' }), /the quotation before it to “Lind”, here Omar Lind, carried over/u],
  [quote({ speaker: { ...lind, text: '' } }), /to Omar Lind, named/u],
  [quote({ cue: null, rule: 'lead-in' }), /by its place in the text to .*: the subject of the words that lead/u],
  [quote({ cue: null, rule: 'carried', tier: 'inherited' }), /quotation before it .*: nothing in its own/u],
  [quote({ rule: 'unheard-of' }), /\(rule “unheard-of”\)\.$/u],
  [quote({ speaker: null }), /“said”; nobody is named/u],
  [quote({ speaker: null, cue: null }), /between quotation marks; nobody/u],
  [claimOf(bare, 'late', { claimant: lind }), /that of Omar Lind.*\(rule “test”\)\.$/u],
  [claimOf(bare, 'late'), /the article itself/u],
  [claimOf(bare, 'late', { correction }), /editor .* A slip\.$/u],
]
for (const [citation, sentence] of cases)
  test(`explains ${String(sentence)}`, () => assert.match(whyMarked(citation), sentence))
