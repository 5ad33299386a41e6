import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The coroner found the pier was unsafe.', [['The coroner', 'the pier was unsafe']]],
  ['The court found the men who had sunk it.', []],
  ['An audit by the port found the pier was unsafe.', [['An audit by the port', 'the pier was unsafe']]],
  ['An autopsy found she died of cold.', [['An autopsy', 'she died of cold']]],
  [
    'A survey by the Moss Institute (MI) of 200 crews found that it leaks.',
    [['A survey by the Moss Institute (MI) of 200 crews', 'it leaks']],
  ],
  ['A study found crews rowed more in May.', [['A study', 'crews rowed more in May']]],
  ['The audit found a hole in the pier.', []],
  ['The audit found the boats moored in Moss.', []],
  ['The audit found the men who had sunk it.', []],
  ['The police found the pier was empty.', []],
  ['Port records show the boat was sold in May.', [['Port records', 'the boat was sold in May']]],
  ['The records show a loss of two boats.', []],
  ['A poll showed Lind with a lead of 9 points.', [['A poll', 'Lind with a lead of 9 points']]],
  [
    'A Moss University poll released Friday found Lind ahead, followed by Brekke.',
    [['A Moss University poll', 'Lind ahead, followed by Brekke']],
  ],
  ['Recent polls show him trailing in the north.', [['Recent polls', 'him trailing in the north']]],
  ['The survey found 40% of divers would not row.', [['The survey', '40% of divers would not row']]],
  ['Lind is ahead, polls show.', [['polls', 'Lind is ahead']]],
  ['While polls show Lind ahead, Brekke rows on.', [['polls', 'Lind ahead']]],
  ['The poll found 40% say they would row.', [['40%', 'they would row']]],
  // No poll, or none that shows so.
  ['The pilot showed Lind a chart.', []],
  ['The divers found Lind ahead of them.', []],
  ['They saw a poll showing Lind ahead.', []],
  ['The poll showed.', []],
  ['Polls opened and crews found the doors shut.', []],
]
for (const [text, said] of cases) test(`hears what polls show in "${text}"`, () => assert.deepEqual(saidIn(text), said))
