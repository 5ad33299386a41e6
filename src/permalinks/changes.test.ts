import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameAmount, isSameSpeaker, isUnchanged } from './changes.ts'
import type { SpeakerName, Value } from './ledger.ts'
import type { Place } from './place.ts'

const lin: SpeakerName = { actor: 'lin', name: 'Lin' }
const speakers: [what: string, one: SpeakerName | null, other: SpeakerName | null, same: boolean][] = [
  ['one actor under two names', lin, { actor: 'lin', name: 'Ms Lin' }, true],
  ['one name that got a page since', { actor: null, name: 'Lin' }, lin, true],
  ['one name whose page moved', { actor: 'lin-2', name: 'Lin' }, lin, true],
  ['nobody and nobody', null, null, true],
  ['two actors', lin, { actor: 'orr', name: 'Orr' }, false],
  ['two names without a page', { actor: null, name: 'she' }, { actor: null, name: 'he' }, false],
  ['a name and nobody', lin, null, false],
  ['nobody and a name', null, lin, false],
]
for (const [what, one, other, same] of speakers)
  test(`${same ? 'takes' : 'does not take'} ${what} for one speaker`, () => {
    assert.equal(isSameSpeaker(one && { ...one }, other && { ...other }), same)
  })

const amounts: [one: Value, unit: string | null, other: Value, otherUnit: string | null, same: boolean][] = [
  [12, 'percent', 12, 'percent', true],
  [[40, 45], 'percent', [40, 45], 'percent', true],
  [null, null, null, null, true],
  [12, 'percent', 13, 'percent', false],
  [[40, 45], 'percent', [40, 48], 'percent', false],
  [12, 'percent', 12, 'EUR', false],
]
for (const [one, unit, other, otherUnit, same] of amounts)
  test(`${String(one)} ${unit} and ${String(other)} ${otherUnit} are ${same ? 'one amount' : 'two amounts'}`, () =>
    assert.equal(isSameAmount({ value: one, unit }, { value: other, unit: otherUnit }), same))

const claim: Place = {
  ...{ kind: 'claim', exact: '12 percent', prefix: 'Sales rose ', suffix: ' in May.', start: 11, end: 21 },
  ...{ speaker: lin, value: 12, unit: 'percent' },
}
const entry = { ...claim, id: 'c-1', state: 'live', firstPublished: '2025-06-26', versions: [] } as const
const now: [what: string, change: Partial<Place>, unchanged: boolean][] = [
  ['its line was wrapped', { exact: '12\npercent' }, true],
  ['it was moved', { start: 90, end: 100 }, true],
  ['its sentence was rewritten', { prefix: 'In May, sales were up ' }, true],
  ['its words changed', { exact: 'twelve percent' }, false],
  ['its speaker changed', { speaker: null }, false],
  ['its amount is read otherwise', { value: 0.12 }, false],
]
for (const [what, change, unchanged] of now)
  test(`a claim is ${unchanged ? 'unchanged' : 'changed'} where ${what}`, () =>
    assert.equal(isUnchanged(entry, { ...claim, ...change }), unchanged))
