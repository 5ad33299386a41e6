import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sentence } from './article.ts'
import { changeNumber, changeNumbers, refill, similar } from './changes.ts'
import { isCorrected } from './corrected.ts'
import { gone } from './gone.ts'
import { randomFrom } from './random.ts'

const sentence = (template: string): Sentence => ({
  ...{ key: 's', template: [template, 'In {place} it was <c1 {n} ship>{n} ships</c1>.'], variant: 0 },
  fills: { person: 'Vik', place: 'Ostby', n: '40', n2: '50', adjective: 'brave' },
})
const ships = sentence('{person} saw <c1 {n} ship>{n} ships</c1> in {place}, not <c2 {n2} ship>{n2} ships</c2>.')
const plan = sentence('{person} called the plan <q1>“{adjective}”</q1>.')
const random = randomFrom(1)

const cases: [what: string, one: Sentence, other: Sentence, corrected: boolean][] = [
  ['in the same words', ships, { ...ships, key: 'other' }, true],
  ['with another figure', ships, changeNumber(ships, random), true],
  ['with other figures', ships, changeNumbers(ships, random), true],
  ['by another speaker', plan, refill(plan, { person: 'Orlov' }), true],
  ['of another place', ships, refill(ships, { place: 'Lindau' }), false],
  ['in other words of the speaker', plan, refill(plan, { adjective: 'overdue' }), false],
  ['with another figure and speaker', ships, refill(ships, { n: '41', person: 'Orlov' }), false],
  ['written anew', ships, { ...ships, variant: 1 }, false],
  ['about something else', ships, plan, false],
  ['that is only like it', ships, similar(ships, random), false],
]
for (const [what, one, other, corrected] of cases)
  test(`a sentence ${what} is ${corrected ? 'the same one, corrected' : 'another'}`, () => {
    assert.equal(isCorrected(one, other), corrected)
    assert.equal(isCorrected(other, one), corrected)
  })

const replacing = ['deleted, a new one in its place', 'deleted, a similar one in its place']
for (const name of replacing)
  test(`what replaces a claim is never the claim itself, corrected: ${name}`, () => {
    for (let seed = 0; seed < 1500; seed++) {
      const other = gone[name]?.([[plan]], randomFrom(seed))?.flat()[0]
      assert.ok(other && !isCorrected(plan, other), `seed ${seed}`)
    }
  })
