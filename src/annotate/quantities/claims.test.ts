import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPriority, isClaim } from './claims.ts'

const plain = { form: 'count', value: 5, cmp: '=', modality: 'asserted', scaled: false, quoted: false } as const
const asserted: Parameters<typeof isClaim>[0][] = [
  { ...plain, form: 'percent' },
  { ...plain, form: 'money' },
  { ...plain, value: 13 },
  { ...plain, value: [1, 2] },
  { ...plain, scaled: true },
  { ...plain, cmp: '>' },
  { ...plain, quoted: true },
  { ...plain, value: 1, cmp: '~' },
]
for (const row of asserted) test(`takes ${JSON.stringify(row)} for a claim`, () => assert.ok(isClaim(row)))

const none: Parameters<typeof isClaim>[0][] = [
  plain,
  { ...plain, value: 12 },
  { ...plain, value: 1, quoted: true },
  { ...plain, form: 'date', quoted: true },
  { ...plain, form: 'ordinal', cmp: '>' },
  { ...plain, form: 'percent', modality: 'question' },
  { ...plain, form: 'age' },
  { ...plain, form: 'duration' },
]
for (const row of none) test(`takes ${JSON.stringify(row)} for no claim`, () => assert.ok(!isClaim(row)))

test('puts a compared share first and a date last', () => {
  const priorities = [
    checkPriority({ form: 'percent', value: 5, cmp: '>' }),
    checkPriority({ form: 'percent', value: 5, cmp: '=' }),
    checkPriority({ form: 'count', value: 5, cmp: '=' }),
    checkPriority({ form: 'date', value: '2016', cmp: '>' }),
  ]
  assert.deepEqual(
    priorities,
    priorities.toSorted((a, b) => b - a),
  )
  assert.equal(priorities.at(-1), 0)
})
