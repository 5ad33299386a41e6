import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesOf, placesOf } from './labelled-ledger.ts'
import { equals, untouched } from './untouched.ts'

const read = (before: string, after: string) => [entriesOf(before), placesOf(after)] as const

const long = 'Sales of timber rose [a:12%] in May.'
const short = '[q:“Yes,”](Lin) she said.'
const cases: [what: string, before: string, after: string, settled: number][] = [
  ['a sentence with what is around it', `Rain. ${long} Snow.`, `Rain. ${long} Snow.`, 1],
  ['a sentence that was moved', `Rain. ${long} Snow.`, `Snow. Rain. Ice. ${long}`, 1],
  [
    'a sentence whose marks were restyled',
    '[q:“We will never sell the harbour to strangers,”](Lin) she said.',
    '[q:"We will never sell the harbour to strangers,"](Lin) she said.',
    1,
  ],
  ['a short one that stayed', `Rain. ${short} Snow.`, `Rain. ${short} Snow.`, 1],
  ['not a short one that was moved', `Rain. ${short} Snow.`, `Snow. Ice. ${short} Rain.`, 0],
  [
    'not a sentence that somebody else says now',
    `${short} We know that it is so.`,
    `Ice. ${short.replace('Lin', 'Orr')} We know.`,
    0,
  ],
  ['not a sentence with another number', `Rain. ${long} Snow.`, `Rain. ${long.replace('12', '13')} Snow.`, 0],
  ['none of two equal ones', `Rain. ${long} Snow. ${long} Ice.`, `Snow. ${long} Rain. ${long}`, 0],
  ['a refrain in its order', `${long} `.repeat(12), `${long} `.repeat(12), 12],
]
for (const [what, before, after, settled] of cases)
  test(`settles ${what}`, () => assert.equal(untouched(...read(before, after)).length, settled))

const twins: [what: string, after: string, equal: number][] = [
  ['two that stand twice still', `Snow. ${long} Rain. ${long}`, 4],
  ['none where one is gone', `Snow. ${long} Rain.`, 0],
  ['none where one was added', `${long} ${long} ${long}`, 0],
]
for (const [what, after, equal] of twins)
  test(`holds equal ${what}`, () => assert.equal(equals(...read(`Rain. ${long} Snow. ${long}`, after)).size, equal))
