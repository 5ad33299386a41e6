import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from './actors/registry.ts'
import { annotate } from './annotate.ts'

const registry = buildRegistry([])

const hostile: [name: string, text: string][] = [
  ['100,000 quotation marks', '"'.repeat(1e5)],
  ['100,000 opening marks', '“'.repeat(1e5)],
  [
    'the names that objects inherit',
    Object.getOwnPropertyNames(Object.prototype)
      .map((name) => `“It cost 5 ${name},” said ${name} ${name} of the ${name}. 7 ${name} ${name} percent.`)
      .join(' '),
  ],
  ['1 MB without a space', 'x'.repeat(1e6)],
  ['1 MB of capitals', 'X'.repeat(1e6)],
  ['100,000 currency signs', '$'.repeat(1e5)],
  ['100,000 currency signs apart', '€ '.repeat(1e5)],
  ['1 MB of digits', '7'.repeat(1e6)],
  ['digits with a separator each', '1,'.repeat(3e5)],
  ['100,000 hyphens', '-'.repeat(1e5)],
  ['a chain of ranges', '1-'.repeat(1e5)],
  ['100,000 brackets', '('.repeat(1e5)],
  ['1 MB of line breaks', '\n'.repeat(1e6)],
  ['cues and nothing else', 'said '.repeat(2e4)],
  ['verbs that are joined without end', 'five boats, and lost '.repeat(3e4)],
  ['one abbreviation without end', 'U.S.'.repeat(2e4)],
]
for (const [name, input] of hostile)
  test(`comes back from ${name} with offsets inside the text`, () =>
    assert.ok(annotate(input, registry).every(({ start, end }) => start >= 0 && start < end && end <= input.length)))
