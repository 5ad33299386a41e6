import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn, saidIn, type Said } from './fixtures/said-in.ts'

const heard: [text: string, said: Said[]][] = [
  ['Brekke told “Meet the Port” on Sunday that it leaks.', [['Brekke', 'it leaks']]],
  ['“It leaks,” Brekke told “Port & Friends” on Sunday.', [['Brekke', '“It leaks,”']]],
  ['“It leaks,” Brekke told “Meet the Port.”', [['Brekke', '“It leaks,”']]],
  ['Brekke said on Moss TV’s “Port Decides” Wednesday that it leaks.', [['Brekke', 'it leaks']]],
]
for (const [text, said] of heard)
  test(`takes no programme for what is said in "${text}"`, () => assert.deepEqual(saidIn(text), said))

test('names the programme that hears it', () =>
  assert.deepEqual(
    quotesIn('“It leaks,” Brekke told “Meet the Port” on Sunday.')[0]?.addressee?.text,
    '“Meet the Port”',
  ))

const dated: [text: string, said: Said[]][] = [
  ['Brekke said Sept. 13 that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said March 13 the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['It leaks, Brekke said Oct. 3.', [['Brekke', 'It leaks']]],
  [
    'The crew had chided Ida Brekke on Aug. 17 for rowing late.',
    [['The crew', 'Ida Brekke on Aug. 17 for rowing late']],
  ],
]
for (const [text, said] of dated) test(`steps over the day in "${text}"`, () => assert.deepEqual(saidIn(text), said))

test('names the host of the programme that hears it', () =>
  assert.deepEqual(quotesIn('“It leaks,” Brekke told “Meet the Port” host Ida Vik.')[0]?.addressee?.text, 'Ida Vik'))
