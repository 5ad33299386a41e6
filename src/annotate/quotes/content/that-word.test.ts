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
  ['Brekke disputed that claim.', [['Brekke', 'that claim']]],
  ['Brekke denied that report in May.', [['Brekke', 'that report']]],
  ['Brekke denied that crews report leaks.', [['Brekke', 'crews report leaks']]],
  ['Brekke denied that claim forms were lost.', [['Brekke', 'claim forms were lost']]],
  [
    'Brekke admitted that hope of a win in Moss, where votes are cheap, was gone.',
    [['Brekke', 'hope of a win in Moss, where votes are cheap, was gone']],
  ],
  ['A study found that rust and age were to blame.', [['A study', 'rust and age were to blame']]],
  ['Brekke joked about that early race.', [['Brekke', 'that early race']]],
  ['Brekke complained about that pier in May.', [['Brekke', 'that pier']]],
  ['Brekke pointed out that the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Crews found that man near the pier.', []],
  ['Crews found that man is to blame.', [['Crews', 'man is to blame']]],
  ['“It leaks,” Brekke told the crew in a talk that aired Monday morning.', [['Brekke', '“It leaks,”']]],
  ['“It leaks,” Brekke said in a speech that lasted an hour.', [['Brekke', '“It leaks,”']]],
  ['Brekke said in a letter that used boats cost more.', [['Brekke', 'used boats cost more']]],
  ['Brekke said in a letter that armed men sank it.', [['Brekke', 'armed men sank it']]],
]
for (const [text, said] of cases)
  test(`tells a noun from a clause behind "that" in "${text}"`, () => assert.deepEqual(saidIn(text), said))
