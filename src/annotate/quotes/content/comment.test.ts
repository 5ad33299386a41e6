import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'Brekke said it was built by Moe, a diver in Moss, and that it leaks.',
    [['Brekke', 'it was built by Moe, a diver in Moss, and that it leaks']],
  ],
  ['Brekke said the pier had sunk, a claim that crews dispute.', [['Brekke', 'the pier had sunk']]],
  ['Brekke says they will leave the port, a move that may cost jobs.', [['Brekke', 'they will leave the port']]],
  ['Brekke said sales rose to 557 boats in May, an increase of 40.', [['Brekke', 'sales rose to 557 boats in May']]],
  ['Nine in ten say it will sink, a far higher share than in May.', [['Nine in ten', 'it will sink']]],
  ['Brekke said the pier had sunk in Moss, a port Ida Moe built in 2010.', [['Brekke', 'the pier had sunk in Moss']]],
  ['Brekke said they must pay, a tax he opposes.', [['Brekke', 'they must pay']]],
  // What comes behind the comma is part of what is said.
  ['Brekke said the pier, a gift of the crews, had sunk.', [['Brekke', 'the pier, a gift of the crews, had sunk']]],
  ['Brekke said that when he had rowed home, a diver saw it.', [['Brekke', 'when he had rowed home, a diver saw it']]],
  ['Brekke said they met two divers, a Dane, and a Swede.', [['Brekke', 'they met two divers, a Dane, and a Swede']]],
  ['Brekke said the pier was old, a claim that crews deny, and a diver left.', [['Brekke', 'the pier was old']]],
  ['Brekke said Moss is a poor port, a cold harbour.', [['Brekke', 'Moss is a poor port, a cold harbour']]],
  [
    'Brekke said that when it rained, a diver Ida Moe met left.',
    [['Brekke', 'when it rained, a diver Ida Moe met left']],
  ],
  [
    'Brekke said she had met Ida Moe, a diver, sent by the crews.',
    [['Brekke', 'she had met Ida Moe, a diver, sent by the crews']],
  ],
]
for (const [text, said] of cases)
  test(`tells what is said from what is made of it in "${text}"`, () => assert.deepEqual(saidIn(text), said))
