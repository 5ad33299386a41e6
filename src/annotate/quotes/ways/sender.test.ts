import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke returned a verdict saying it leaks.', [['Brekke', 'it leaks']]],
  ['The port sent out a letter saying the pier sank.', [['The port', 'the pier sank']]],
  ['Brekke issued a statement calling it a loss.', [['Brekke', 'it a loss']]],
  ['The port released a memo warning that it sank.', [['The port', 'it sank']]],
  ['In a statement announcing the loss, the port grieved.', [['a statement', 'the loss']]],
  ['There was a sign saying the pier sank.', [['a sign', 'the pier sank']]],
  ['The board filed a brief arguing that the pier sank.', [['The board', 'the pier sank']]],
  ['The court saw a motion arguing that the pier sank.', [['a motion', 'the pier sank']]],
  ['Brekke received a letter saying the pier sank.', [['a letter', 'the pier sank']]],
  ['Brekke signed a letter saying the pier sank.', [['Brekke', 'the pier sank']]],
  // No letter, no words.
  ['Brekke hired a crew saying grace.', []],
  ['Brekke bought a boat adding comfort.', []],
  ['The board read a report.', []],
  ['The port filed papers accusing Brekke of lying.', [['The port', 'Brekke of lying']]],
]
for (const [text, said] of cases)
  test(`hears who sends the words of "${text}"`, () => assert.deepEqual(saidIn(text), said))
