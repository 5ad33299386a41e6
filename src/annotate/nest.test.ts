import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nest, type Nested } from './nest.ts'
import type { Span } from './types.ts'

const show = (text: string, nested: readonly Nested<Span>[]): string =>
  nested.map(({ start, end, span, inner }) => (span ? `[${show(text, inner)}]` : text.slice(start, end))).join('')

const cases: [name: string, spans: [start: number, end: number][], shown: string][] = [
  ['none', [], 'abcdef'],
  ['a single one', [[1, 3]], 'a[bc]def'],
  [
    'two that touch',
    [
      [0, 2],
      [2, 4],
    ],
    '[ab][cd]ef',
  ],
  [
    'one inside another',
    [
      [0, 5],
      [1, 3],
    ],
    '[a[bc]de]f',
  ],
  [
    'two that cross',
    [
      [0, 3],
      [2, 5],
    ],
    '[ab[c]][de]f',
  ],
  [
    'three that cross',
    [
      [0, 3],
      [1, 4],
      [2, 5],
    ],
    '[a[b[c]]][[d]][e]f',
  ],
  [
    'two with one extent',
    [
      [1, 4],
      [1, 4],
    ],
    'a[[bcd]]ef',
  ],
  ['one that reaches beyond both ends', [[-4, 20]], '[abcdef]'],
  ['one that lies elsewhere', [[8, 9]], 'abcdef'],
]
for (const [name, spans, shown] of cases)
  test(`nests ${name}`, () => {
    const sorted = spans.map(([start, end]) => ({ start, end }))
    assert.equal(show('abcdef', nest({ start: 0, end: 6 }, sorted)), shown)
  })

test('covers the text once and each span by its fragments', () => {
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const covered = new Map<Span, string>()
      let text = ''
      const walk = (nested: readonly Nested<Span>[], around: readonly Span[]): void => {
        for (const { start, end, span, inner } of nested) {
          if (span) walk(inner, [...around, span])
          else {
            const piece = Array.from({ length: end - start }, (_, i) => `${start + i} `).join('')
            text += piece
            for (const outer of around) covered.set(outer, (covered.get(outer) ?? '') + piece)
          }
        }
      }
      const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
      walk(nest({ start: 0, end: 50 }, sorted), [])
      const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `${from + i} `).join('')
      assert.equal(text, range(0, 50))
      for (const each of spans) assert.equal(covered.get(each), range(each.start, each.end))
    }),
  )
})
