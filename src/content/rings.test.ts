import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ringsIn } from './rings.ts'

const cases: [graph: Record<string, string[]>, rings: string[][]][] = [
  [{ a: ['b'], b: ['a'] }, [['a', 'b', 'a']]],
  [{ a: ['a'] }, [['a', 'a']]],
  [{ x: ['a'], a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c', 'a']]],
  [
    { a: ['b'], b: ['a', 'c'], c: ['b'] },
    [
      ['a', 'b', 'a'],
      ['b', 'c', 'b'],
    ],
  ],
  [{}, []],
  [{ a: [] }, []],
  [{ a: ['unknown'] }, []],
  [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
]
for (const [graph, rings] of cases)
  test(`finds ${rings.length} rings in ${JSON.stringify(graph)}`, () =>
    assert.deepEqual(ringsIn(new Map(Object.entries(graph))), rings))

test('follows a chain of 100,000', () => {
  const chain = Array.from({ length: 100_000 }, (_, at): [string, string[]] => [`a${at}`, [`a${at + 1}`]])
  assert.deepEqual(ringsIn(new Map(chain)), [])
})
