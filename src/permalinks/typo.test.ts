import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameWord, isSlip } from './typo.ts'

const slips: [one: string, other: string, slip: boolean][] = [
  ['harbor', 'harbour', true],
  ['harbour', 'harbor', true],
  ['harbour', 'harbuor', true],
  ['harbour', 'hatbour', true],
  ['iran', 'irna', true],
  ['iran', 'iraq', true],
  ['a', 'b', true],
  ['harbour', 'harbours', true],
  ['harbour', 'hrbor', false],
  ['harbour', 'rhabuor', false],
  ['harbour', 'harb', false],
  ['salt', 'slat', true],
  ['sabt', 'scat', false],
  ['mill', 'llim', false],
  ['', 'ab', false],
]
for (const [one, other, slip] of slips)
  test(`"${one}" and "${other}" are ${slip ? 'one slip' : 'more than a slip'} apart`, () => {
    assert.equal(isSlip(one, other), slip)
    assert.equal(isSlip(other, one), slip)
  })

const words: [one: string, other: string, same: boolean][] = [
  ['timber', 'timber', true],
  ['on', 'on', true],
  ['harbor', 'harbour', true],
  ['mills', 'mill', true],
  ['export', 'exported', true],
  ['exports', 'exporting', true],
  ['exporting', 'exported', true],
  ['paint', 'painted', true],
  ['walk', 'walked', false],
  ['raise', 'rise', true],
  ['iran', 'iraq', false],
  ['mill', 'bill', false],
  ['on', 'in', false],
  ['exporter', 'exposure', false],
  ['export', 'exportation', false],
  ['timber', 'copper', false],
]
for (const [one, other, same] of words)
  test(`"${one}" and "${other}" are ${same ? 'one word' : 'two words'}`, () => {
    assert.equal(isSameWord(one, other), same)
    assert.equal(isSameWord(other, one), same)
  })
