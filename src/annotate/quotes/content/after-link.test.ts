import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['However, the dam is old, Brekke said.', [['Brekke', 'the dam is old']]],
  ['In addition, the dam is old, Brekke said.', [['Brekke', 'the dam is old']]],
  ['Even so, the dam is old, according to Brekke.', [['Brekke', 'the dam is old']]],
  ['Though others doubt it, the dam is old, Brekke said.', [['Brekke', 'the dam is old']]],
  ['Additionally, Brekke said: “It is old.”', [['Brekke', '“It is old.”']]],
  ['In fact, Brekke said, the dam is old.', [['Brekke', 'the dam is old']]],
  // The opening is part of what is said.
  ['In Moss, the dam is old, Brekke said.', [['Brekke', 'In Moss, the dam is old']]],
  ['Though old, the dam is dry, Brekke said.', [['Brekke', 'Though old, the dam is dry']]],
  ['However hard they row, it is late, Brekke said.', [['Brekke', 'However hard they row, it is late']]],
  ['“However, it is old,” Brekke said.', [['Brekke', '“However, it is old,”']]],
  ['Although others doubt it, Brekke said.', [['Brekke', 'Although others doubt it']]],
]
for (const [text, said] of cases)
  test(`leaves out what links words to those before in "${text}"`, () => assert.deepEqual(saidIn(text), said))
