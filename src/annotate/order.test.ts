import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered, outermostFirst } from './order.ts'

const kinds = new Map([
  ['q', 'quote'],
  ['c', 'claim'],
  ['n', 'quantity'],
  ['a', 'mention'],
] as const)

/** `q0-9 c2-4` as a quote and a claim with their extents. */
const read = (source: string) =>
  [...kinds]
    .flatMap(([letter, kind]) =>
      [...source.matchAll(new RegExp(`${letter}(\\d+)-(\\d+)`, 'gu'))].map(({ 0: name, 1: start, 2: end, index }) => ({
        ...{ name, kind, index },
        ...{ start: Number(start), end: Number(end) },
      })),
    )
    .toSorted((one, other) => one.index - other.index)

const nested: [what: string, source: string, sorted: string][] = [
  ['one after the other', 'c5-9 q0-4', 'q0-4 c5-9'],
  ['what holds another before it', 'c2-4 q2-9', 'q2-9 c2-4'],
  ['what begins first before what ends last', 'q2-9 c0-3', 'c0-3 q2-9'],
  ['a quote before a claim of its extent, and that before a name', 'a0-4 n0-4 c0-4 q0-4', 'q0-4 c0-4 n0-4 a0-4'],
  ['nothing', '', ''],
]
for (const [what, source, sorted] of nested)
  test(`sorts for nesting ${what}`, () => {
    const names = read(source)
      .toSorted(outermostFirst)
      .map(({ name }) => name)
    assert.equal(names.join(' '), sorted)
  })

const notes: [what: string, source: string, order: string][] = [
  ['one after the other', 'c5-9 q0-4', 'q0-4 c5-9'],
  ['the claims in a quote before it, which ends behind them', 'q0-9 c2-4 c5-7', 'c2-4 c5-7 q0-9'],
  ['the claim that ends with its quote first', 'q0-9 c5-9', 'c5-9 q0-9'],
  ['the claim that is all of its quote first', 'q0-9 c0-9', 'c0-9 q0-9'],
  ['the inner quote first', 'q0-9 q4-9 q4-6', 'q4-6 q4-9 q0-9'],
  ['what crosses another by its end', 'q0-6 q4-9 c8-11', 'q0-6 q4-9 c8-11'],
  ['nothing', '', ''],
]
for (const [what, source, order] of notes)
  test(`numbers ${what}`, () => {
    const found = numbered(read(source))
    assert.equal(found.map(({ citable }) => citable.name).join(' '), order)
    assert.deepEqual(
      found.map(({ number }) => number),
      found.map((_, index) => index + 1),
    )
  })
