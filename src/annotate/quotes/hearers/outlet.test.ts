import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from '../fixtures/said-in.ts'

test('hears a programme that a time of day names', () =>
  assert.deepEqual(saidIn("Brekke told Radio Moss's Morning Report programme it leaks."), [['Brekke', 'it leaks']]))

const numbered: [text: string, said: string][] = [
  ['Brekke told Radio 4 the pier is old.', 'the pier is old'],
  ['Brekke told Moss Radio 4’s Today programme the pier is old.', 'the pier is old'],
  ["Brekke told Moss Radio 4's Today programme that it leaks.", 'it leaks'],
  ['Brekke told Moss Radio 5 Live it leaks.', 'it leaks'],
  ['Brekke told Moss One’s Breakfast the pier is old.', 'the pier is old'],
  ['Brekke told Moss Radio 40 boats leaked.', '40 boats leaked'],
  ['Brekke told Sunde one boat leaked.', 'one boat leaked'],
]
for (const [text, said] of numbered)
  test(`hears "${said}" told in "${text}"`, () => assert.deepEqual(saidIn(text), [['Brekke', said]]))

test('tells the name of an outlet from that which opens what it is told', () =>
  assert.deepEqual(saidIn('Brekke told Moss News Sunde should not row.'), [['Brekke', 'Sunde should not row']]))
