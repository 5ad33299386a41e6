import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['May said the pier is old.', [['May', 'the pier is old']]],
  ['May has said the pier is old.', [['May', 'the pier is old']]],
  ['May also insisted that it is old.', [['May', 'it is old']]],
  ['Mrs May told the crew that it is old.', [['Mrs May', 'it is old']]],
  ['“It is old,” said Hanne May in May.', [['Hanne May', '“It is old,”']]],
  ['Brekke agreed to talks until Mrs May left.', [['Brekke', 'talks']]],
  // The month.
  ['In May the crew said it is old.', [['the crew', 'it is old']]],
  ['The May rains will be late, Brekke said.', [['Brekke', 'The May rains will be late']]],
  ['It sank in May, said Brekke.', [['Brekke', 'It sank in May']]],
  ['Brekke left on May 5, the crew said.', [['the crew', 'Brekke left on May 5']]],
  ['It may have sunk, Brekke said.', [['Brekke', 'It may have sunk']]],
]
for (const [text, said] of cases)
  test(`tells the month from the name in "${text}"`, () => assert.deepEqual(saidIn(text), said))
