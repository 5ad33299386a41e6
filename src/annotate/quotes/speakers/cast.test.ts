import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import type { Mention } from '../../types.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { castOf } from './cast.ts'

const text = 'Brekke met Halden, and Brekke left.'
const mentionAt = (start: number, exact: string): Mention => ({
  ...{ start, end: start + exact.length, exact, name: exact, actor: exact.toLowerCase() },
  ...{ kind: 'mention', type: 'person', role: null, tier: 'named', rule: 'test' },
})
const cast = castOf([mentionAt(0, 'Brekke'), mentionAt(11, 'Halden'), mentionAt(23, 'Brekke')])
const reading = readForQuotes(readDocument(text))

const between: [start: number, end: number, names: string[]][] = [
  [0, 35, ['Brekke', 'Halden', 'Brekke']],
  [0, 11, ['Brekke']],
  [11, 12, ['Halden']],
  [1, 23, ['Halden']],
  [1, 11, []],
  [24, 35, []],
  [12, 12, []],
  [35, 99, []],
]
for (const [start, end, names] of between)
  test(`finds ${names.length} mentions that begin in ${start}–${end}`, () =>
    assert.deepEqual(
      cast.between(start, end).map(({ name }) => name),
      names,
    ))

const named: [first: number, last: number, start: number | undefined][] = [
  [0, 0, 0],
  [1, 2, 11],
  [0, 5, 23],
  [1, 1, undefined],
  [0, 1, undefined],
  [3, 4, undefined],
  [99, 99, undefined],
]
for (const [first, last, start] of named)
  test(`names ${start === undefined ? 'nobody' : `the actor at ${start}`} by tokens ${first} to ${last}`, () =>
    assert.equal(cast.namedBy(reading, { first, last })?.start, start))

test('has nobody in an article without mentions', () => assert.deepEqual(castOf([]).between(0, 99), []))

test('does not name the party of "a Labour MP"', () => {
  const words = readForQuotes(readDocument('A Labour MP left.'))
  const party: Mention = { ...mentionAt(2, 'Labour'), type: 'org' }
  assert.equal(castOf([party]).namedBy(words, { first: 0, last: 2 }), undefined)
})
