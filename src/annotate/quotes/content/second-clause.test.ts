import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke endorsed Sunde and Lind withdrew.', [['Brekke', 'Sunde']]],
  ['Brekke called for a ban on nets and others are against it.', [['Brekke', 'a ban on nets']]],
  ['Brekke called it a “theft” and I agree.', [['Brekke', 'it a “theft”']]],
  ['Brekke attacked his old firm after he had left it.', [['Brekke', 'his old firm']]],
  ['Brekke condemned the latest launch as Sunde fired two rockets.', [['Brekke', 'the latest launch']]],
  ['While Brekke praised the plan of the board and left, Lind stayed.', [['Brekke', 'the plan of the board']]],
  ['Crews met, calling for the vote on Moss and waving signs.', [['Crews', 'the vote on Moss']]],
  ['Brekke tweeted a picture of the pier as he rowed home.', [['Brekke', 'a picture of the pier']]],
  ['Brekke defended the plan even as it sank.', [['Brekke', 'the plan']]],
  ['Brekke outlined the storm as Lind mends the nets.', [['Brekke', 'the storm']]],
  ['Brekke praised the plan while Lind was rowing.', [['Brekke', 'the plan']]],
  [
    'Brekke praised the plan while Lind, 44, praised the port.',
    [
      ['Brekke', 'the plan'],
      ['Lind', 'the port'],
    ],
  ],
  // The thing goes on.
  ['Brekke praised the crews for singing while at sea.', [['Brekke', 'the crews for singing while at sea']]],
  ['Brekke repeated the claim that if they rowed, it sank.', [['Brekke', 'the claim that if they rowed, it sank']]],
  ['Brekke called Sunde a kind, loving and old friend.', [['Brekke', 'Sunde a kind, loving and old friend']]],
  ['Crews met, calling for rowing and singing.', [['Crews', 'rowing and singing']]],
  [
    'Brekke denied talks between Sunde and Danish crews during the race.',
    [['Brekke', 'talks between Sunde and Danish crews during the race']],
  ],
  ['Brekke denied the talks and Danish crews withdrew.', [['Brekke', 'the talks']]],
  ['Brekke praised Sunde and Lind.', [['Brekke', 'Sunde and Lind']]],
  ['Brekke condemned the long and badly planned closure.', [['Brekke', 'the long and badly planned closure']]],
  ['Brekke criticized what Sunde and Lind had built.', [['Brekke', 'what Sunde and Lind had built']]],
  ['Brekke described the port as a place to rest.', [['Brekke', 'the port as a place to rest']]],
  ['Brekke defended the work after the two storms.', [['Brekke', 'the work after the two storms']]],
  ['Brekke outlined the growth since 1984 of the port.', [['Brekke', 'the growth since 1984 of the port']]],
  ['Brekke urged crews to wait until it was safe.', [['Brekke', 'crews to wait until it was safe']]],
  ['Brekke blamed the crew after it had left.', [['Brekke', 'the crew']]],
  ['Brekke mocked the plan because it leaks.', [['Brekke', 'the plan because it leaks']]],
]
for (const [text, said] of cases)
  test(`ends the thing before another clause in "${text}"`, () => assert.deepEqual(saidIn(text), said))
