import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assign } from './assign.ts'
import { entriesOf, placesOf } from './labelled-ledger.ts'
import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'

const source = 'One [a:1%]. Two [b:2%]. Three [c:3%].'
const byLabel = <T>([a, b, c]: readonly T[]): Partial<Record<string, T>> => ({ a, b, c })
const places: Partial<Record<string, Place>> = byLabel(placesOf(source))
const entries: Partial<Record<string, Entry>> = byLabel(entriesOf(source))

/** Edges as `a>b 0.9`, and those that are taken, as `a>b`. */
function taken(...edges: string[]): string {
  const found = edges.flatMap((edge) => {
    const [, from = '', to = '', score] = /^(\w)>(\w) ([\d.]+)$/u.exec(edge) ?? []
    const [entry, place] = [entries[from], places[to]]
    return entry && place ? [{ entry, place, score: Number(score), name: `${from}>${to}` }] : []
  })
  return assign(found)
    .map(({ name }) => name)
    .toSorted()
    .join(' ')
}

const cases: [what: string, edges: string[], taken: string][] = [
  ['none', [], ''],
  ['the only one', ['a>a 0.5'], 'a>a'],
  ['the better of two places', ['a>a 0.5', 'a>b 0.6'], 'a>b'],
  ['the better of two entries', ['a>a 0.5', 'b>a 0.6'], 'b>a'],
  ['what is best for both together', ['a>a 0.9', 'a>b 0.8', 'b>a 0.8'], 'a>b b>a'],
  ['the crossing pairs where they score more', ['a>a 0.5', 'b>b 0.5', 'a>b 0.6', 'b>a 0.6'], 'a>b b>a'],
  ['a chain of three', ['a>a 0.5', 'a>b 0.9', 'b>b 0.5', 'b>c 0.9', 'c>c 0.5'], 'a>b b>c'],
  ['pairs that have nothing to do with each other', ['a>a 0.1', 'b>c 0.2'], 'a>a b>c'],
]
for (const [what, edges, expected] of cases) test(`takes ${what}`, () => assert.equal(taken(...edges), expected))

test('takes no entry and no place twice, in a group too large for the best method', () => {
  const [entry, place] = [entries['a'], places['a']]
  assert.ok(entry && place)
  const many = Array.from({ length: 130 }, (_, index) => ({ ...entry, id: `c-${index}` }))
  const spots = many.map((_, index) => ({ ...place, start: index }))
  const edges = many.flatMap((from, index) =>
    [index, (index + 1) % spots.length].flatMap((at) => {
      const to = spots[at]
      return to ? [{ entry: from, place: to, score: at === index ? 0.9 : 0.5 }] : []
    }),
  )
  const found = assign(edges)
  assert.equal(found.length, 130)
  assert.ok(found.every(({ score }) => score === 0.9))
})
