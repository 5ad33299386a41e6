import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn, saidIn, type Said } from '../fixtures/said-in.ts'

const heard: [text: string, said: Said[]][] = [
  ['Brekke told “Meet the Port” on Sunday that it leaks.', [['Brekke', 'it leaks']]],
  ['“It leaks,” Brekke told “Port & Friends” on Sunday.', [['Brekke', '“It leaks,”']]],
  ['“It leaks,” Brekke told “Meet the Port.”', [['Brekke', '“It leaks,”']]],
  ['Brekke said on Moss TV’s “Port Decides” Wednesday that it leaks.', [['Brekke', 'it leaks']]],
]
for (const [text, said] of heard)
  test(`takes no programme for what is said in "${text}"`, () => assert.deepEqual(saidIn(text), said))

const hearers: [text: string, hearer: string | undefined][] = [
  ['“It leaks,” Brekke told “Meet the Port” on Sunday.', '“Meet the Port”'],
  ['“It leaks,” Brekke told “Meet the Port” host Ida Vik.', 'Ida Vik'],
  ['“It leaks,” Brekke told “Meet the Port” co-host Ida Vik.', 'Ida Vik'],
  ['Brekke told “the crew of the port” that it leaks.', undefined],
]
for (const [text, hearer] of hearers)
  test(`names ${hearer ?? 'no programme'} as told in "${text}"`, () =>
    assert.equal(quotesIn(text)[0]?.addressee?.text, hearer))
