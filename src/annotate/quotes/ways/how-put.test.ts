import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['“A disgrace” is how Brekke put it.', [['Brekke', '“A disgrace”']]],
  ['“A disgrace,” was how the mayor described the pier.', [['the mayor', '“A disgrace,”']]],
  ['“A disgrace” is what Brekke called the pier.', [['Brekke', '“A disgrace”']]],
  ['“No comment,” was all Brekke would say.', [['Brekke', '“No comment,”']]],
  ['“No,” is what Brekke said.', [['Brekke', '“No,”']]],
  ['The pier was all Brekke would discuss.', []],
  // Nothing is put in words.
  ['The pier is how Brekke put it.', []],
  ['This is what Brekke put it in.', []],
]
for (const [text, said] of cases) test(`reads how it is put in "${text}"`, () => assert.deepEqual(saidIn(text), said))
