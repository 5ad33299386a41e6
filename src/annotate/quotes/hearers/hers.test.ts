import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn, saidIn } from '../fixtures/said-in.ts'

const cases: [text: string, hearer: string, said: string][] = [
  ['Brekke told her colleagues that it leaks.', 'her colleagues', 'it leaks'],
  ['Brekke told her colleague, “It leaks.”', 'her colleague', '“It leaks.”'],
  ['Brekke told her husband the pier was safe.', 'her husband', 'the pier was safe'],
  ['Brekke asked her staff to row.', 'her staff', 'to row'],
  ['Brekke warned her staff about the leak.', 'her staff', 'the leak'],
  ['“It leaks,” Brekke told her followers on the air.', 'her followers', '“It leaks,”'],
  // She hears it herself.
  ['Brekke told her that it leaks.', 'her', 'it leaks'],
  ['Brekke told her to row.', 'her', 'to row'],
  ['Brekke told her Sunde had rowed.', 'her', 'Sunde had rowed'],
  ['Brekke told her boats had sunk.', 'her', 'boats had sunk'],
]
for (const [text, hearer, said] of cases)
  test(`hears "${said}" told to ${hearer} in "${text}"`, () => {
    assert.deepEqual(saidIn(text), [['Brekke', said]])
    assert.equal(quotesIn(text)[0]?.addressee?.text, hearer)
  })
