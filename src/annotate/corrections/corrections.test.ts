import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../actors/registry.ts'
import type { Annotation, Mention, Quantity, Quote } from '../types.ts'
import { applyCorrections, type Correction } from './corrections.ts'

const text = 'Lind said “prices rose by 5 percent”. Vik said nothing. Prices rose.'
const at = (exact: string) => ({
  exact,
  start: text.indexOf(exact),
  end: text.indexOf(exact) + exact.length,
  rule: 'test',
})

const lind: Mention = {
  ...{
    kind: 'mention',
    ...at('Lind'),
    actor: 'omar-lind',
    name: 'Omar Lind',
    type: 'person',
    role: null,
    tier: 'named',
  },
}
const speaker = { actor: 'omar-lind', name: 'Omar Lind', text: 'Lind', start: 0, end: 4 }
const quote: Quote = {
  ...{ kind: 'quote', ...at('“prices rose by 5 percent”'), form: 'direct', speaker, cue: null },
  ...{ addressee: null, via: [], tier: 'stated', group: 0 },
}
const claim: Quantity = {
  ...{ kind: 'claim', ...at('5 percent'), form: 'percent', value: 5, unit: 'percent', cmp: 'up', measure: 'prices' },
  ...{
    denominator: null,
    subject: null,
    time: null,
    modality: 'asserted',
    claimant: speaker,
    via: [],
    checkPriority: 1,
  },
}
const annotations: Annotation[] = [lind, quote, claim]
const registry = buildRegistry([{ id: 'hanne-vik', name: 'Hanne Vik', kind: 'person' }])
const because = { reason: 'The transcript says so.', date: '2026-01-02' }
const correct = (correction: Omit<Correction, 'reason' | 'date'>) =>
  applyCorrections(text, annotations, [{ ...correction, ...because }], registry)

const applied: [name: string, correction: Omit<Correction, 'reason' | 'date'>, expected: object[]][] = [
  [
    'a speaker by id',
    { quote: 'prices rose by 5 percent', set: { speaker: 'hanne-vik' } },
    [lind, { speaker: { actor: 'hanne-vik', name: 'Hanne Vik' } }, { claimant: { actor: 'hanne-vik' } }],
  ],
  [
    'a speaker to nobody',
    { quote: quote.exact, set: { speaker: null } },
    [lind, { speaker: null }, { claimant: null }],
  ],
  [
    'a speaker nobody knows',
    { quote: quote.exact, set: { speaker: 'A clerk' } },
    [lind, { speaker: { actor: null, name: 'A clerk' } }, {}],
  ],
  [
    'a value',
    { quote: '5 percent', set: { value: 6 } },
    [lind, quote, { value: 6, unit: 'percent', correction: because }],
  ],
  ['a value to a range', { quote: '5 percent', set: { value: [5, 6] } }, [lind, quote, { value: [5, 6] }]],
  [
    'the actor of a mention',
    { quote: 'Lind', set: { actor: 'hanne-vik' } },
    [{ actor: 'hanne-vik', name: 'Hanne Vik' }, quote, claim],
  ],
  ['away a claim', { quote: '5 percent', remove: true }, [lind, quote]],
  [
    'in a quote',
    { quote: 'Prices rose', add: 'quote', set: { speaker: 'Lind' } },
    [lind, quote, { kind: 'quote', exact: 'Prices rose', speaker }, claim],
  ],
  [
    'in a mention',
    { quote: 'Vik', add: 'mention', set: { actor: 'hanne-vik', type: 'person' } },
    [lind, { actor: 'hanne-vik', type: 'person' }, quote, claim],
  ],
  [
    'in a claim',
    { quote: 'nothing', add: 'claim', set: { value: 0, unit: 'count' } },
    [lind, quote, claim, { kind: 'claim', value: 0, unit: 'count' }],
  ],
]
for (const [name, correction, expected] of applied)
  test(`corrects ${name}`, () => {
    const { annotations: after, problems } = correct(correction)
    assert.deepEqual(problems, [])
    assert.equal(after.length, expected.length)
    assert.partialDeepStrictEqual(after, expected)
  })

const refused: [name: string, correction: Omit<Correction, 'reason' | 'date'>, problem: RegExp][] = [
  ['words that are gone', { quote: 'prices rose by 7 percent', remove: true }, /nearest sentence is “Lind said/u],
  ['words that are not there at all', { quote: 'zzz', remove: true }, /no sentence/u],
  ['words that stand twice', { quote: 'said', remove: true }, /prefix/u],
  ['words that nothing marks', { quote: 'nothing', remove: true }, /nothing is marked/u],
  ['a part of a quote', { quote: 'prices', set: { speaker: null } }, /nothing is marked/u],
  ['a field of another kind', { quote: 'Lind', set: { value: 7 } }, /none of the fields/u],
  ['a second quote', { quote: quote.exact, add: 'quote' }, /already/u],
  ['a second claim', { quote: '5 percent', add: 'claim' }, /already/u],
  ['a mention of nobody', { quote: 'Vik', add: 'mention' }, /set: \{ actor/u],
]
for (const [name, correction, problem] of refused)
  test(`refuses to correct ${name}`, () => {
    const { annotations: after, problems } = correct(correction)
    assert.deepEqual(after, annotations)
    assert.match(problems[0]?.problem ?? '', problem)
  })
