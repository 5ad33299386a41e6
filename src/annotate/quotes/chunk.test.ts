import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Sunde Lines cut its forecast and said it would close.', [['Sunde Lines', 'it would close']]],
  ['On wages, 26% say they earn less.', [['26%', 'they earn less']]],
  ['The ferry is slow, the port report said.', [['the port report', 'The ferry is slow']]],
  ['According to July’s Tide poll, it leaks.', [['July’s Tide poll', 'it leaks']]],
  ['The Met Service said it leaks.', [['The Met Service', 'it leaks']]],
  ['“It leaks,” Brekke shot back.', [['Brekke', '“It leaks,”']]],
  ['Brekke told the port last week that it leaks.', [['Brekke', 'it leaks']]],
  ['“It leaks,” said Hanne Brekke last week.', [['Hanne Brekke', '“It leaks,”']]],
  // A plain word that belongs to its noun.
  ['A Brekke spokesman said it leaks.', [['A Brekke spokesman', 'it leaks']]],
  ['Brekke told NATO officials that it leaks.', [['Brekke', 'it leaks']]],
  ['The pier board told the crew that it leaks.', [['The pier board', 'it leaks']]],
  ['The board voted and said it leaks.', [['The board', 'it leaks']]],
]
for (const [text, said] of cases) test(`bounds the name in "${text}"`, () => assert.deepEqual(saidIn(text), said))
