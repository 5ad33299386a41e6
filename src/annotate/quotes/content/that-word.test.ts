import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke noted that rust, not only age, must be fought.', [['Brekke', 'rust, not only age, must be fought']]],
  ['Brekke claimed that rust, which is cheap, had won.', [['Brekke', 'rust, which is cheap, had won']]],
  ['Brekke noted that rust was cheap.', [['Brekke', 'rust was cheap']]],
  ['Brekke disputed that figure, which came from the port.', [['Brekke', 'that figure']]],
  ['Brekke disputed that figure, and the crew left.', [['Brekke', 'that figure']]],
  ['Brekke disputed that figure.', [['Brekke', 'that figure']]],
  ['“It leaks,” Brekke told the crew in a talk that aired Monday morning.', [['Brekke', '“It leaks,”']]],
  ['“It leaks,” Brekke said in a speech that lasted an hour.', [['Brekke', '“It leaks,”']]],
  ['Brekke said in a letter that used boats cost more.', [['Brekke', 'used boats cost more']]],
  ['Brekke said in a letter that armed men sank it.', [['Brekke', 'armed men sank it']]],
]
for (const [text, said] of cases)
  test(`tells a noun from a clause behind "that" in "${text}"`, () => assert.deepEqual(saidIn(text), said))
