import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Sunde Lines cut its forecast and said it would close.', [['Sunde Lines', 'it would close']]],
  ['The ferry firm cut its forecast and said it would close.', [['The ferry firm', 'it would close']]],
  ['The short cut said it would close.', [['The short cut', 'it would close']]],
  ['On wages, 26% say they earn less.', [['26%', 'they earn less']]],
  ['The ferry is slow, the port report said.', [['the port report', 'The ferry is slow']]],
  ['According to July’s Tide poll, it leaks.', [['July’s Tide poll', 'it leaks']]],
  ['The Moss Morning Herald said it leaks.', [['The Moss Morning Herald', 'it leaks']]],
  ['The Sunday Tide said it leaks.', [['The Sunday Tide', 'it leaks']]],
  ['The MOSS TODAY poll said it leaks.', [['The MOSS TODAY poll', 'it leaks']]],
  ['In Halden Monday Brekke said it leaks.', [['Brekke', 'it leaks']]],
  ['It leaks, according to a Moss poll taken last week.', [['a Moss poll', 'It leaks']]],
  ['It leaks, according to new filings with the board.', [['new filings with the board', 'It leaks']]],
  ['The Met Service said it leaks.', [['The Met Service', 'it leaks']]],
  ['“It leaks,” Brekke shot back.', [['Brekke', '“It leaks,”']]],
  ['Brekke told the port last week that it leaks.', [['Brekke', 'it leaks']]],
  ['“It leaks,” said Hanne Brekke last week.', [['Hanne Brekke', '“It leaks,”']]],
  ['The ferry is late, said the two men.', [['the two men', 'The ferry is late']]],
  ['“It leaks,” said the other crews.', [['the other crews', '“It leaks,”']]],
  ['“It leaks,” said a friendly neighbour.', [['a friendly neighbour', '“It leaks,”']]],
  ['It leaks, according to the most recent figures.', [['the most recent figures', 'It leaks']]],
  ['It leaks, according to a recently published tally.', [['a recently published tally', 'It leaks']]],
  ['It leaks, according to reports from the port.', [['reports', 'It leaks']]],
  ['“It leaks,” said Halden-based lawyer Hanne Brekke.', [['Hanne Brekke', '“It leaks,”']]],
  ['Brekke laughs: “Nobody will build it.”', [['Brekke', '“Nobody will build it.”']]],
  ['Brekke supporters: “Nobody will build it.”', [['Brekke supporters', '“Nobody will build it.”']]],
  // A plain word that belongs to its noun.
  ['A Brekke spokesman said it leaks.', [['A Brekke spokesman', 'it leaks']]],
  ['Brekke told NATO officials that it leaks.', [['Brekke', 'it leaks']]],
  ['The pier board told the crew that it leaks.', [['The pier board', 'it leaks']]],
  ['The board voted and said it leaks.', [['The board', 'it leaks']]],
  ['Brekke told the crew most pumps had failed.', [['Brekke', 'most pumps had failed']]],
  ['Brekke told the crew two pumps had failed.', [['Brekke', 'two pumps had failed']]],
  ['The crew now said it leaks.', [['The crew', 'it leaks']]],
  ['Hanne Brekke doubts that will do: “They sent a bucket.”', [['Hanne Brekke', '“They sent a bucket.”']]],
  ['Brekke fans that will go: “They sent a bucket.”', [['Brekke fans', '“They sent a bucket.”']]],
  ['A rumour this spring said it leaks.', [['A rumour', 'it leaks']]],
  ['The first said it leaks.', []],
]
for (const [text, said] of cases) test(`bounds the name in "${text}"`, () => assert.deepEqual(saidIn(text), said))
