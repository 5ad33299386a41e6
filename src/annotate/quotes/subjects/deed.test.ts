import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke used her speech to call for a new pier in Moss.', [['Brekke', 'a new pier in Moss']]],
  ['Brekke used much of her time to criticize the crew for its sloth.', [['Brekke', 'the crew for its sloth']]],
  ['Brekke used the speech to argue that the pier would sink.', [['Brekke', 'the pier would sink']]],
  ['Brekke took to the radio to denounce the plan for Moss.', [['Brekke', 'the plan for Moss']]],
  ['Brekke took the floor to forcefully denounce the plan for Moss.', [['Brekke', 'the plan for Moss']]],
  ['Brekke held a short meeting in Moss to defend the plan for Oslo.', [['Brekke', 'the plan for Oslo']]],
  ['Brekke, who used the talk to denounce the plan for Moss, left.', [['who', 'the plan for Moss']]],
  ['Brekke joined the crews to endorse the plan for Moss.', [['Brekke', 'the plan for Moss']]],
  ['Brekke stood at the pier to say it leaks.', [['Brekke', 'it leaks']]],
  ['The union, which has a fund, called an urgent meeting to discuss the dues.', [['The union', 'the dues']]],
  // Nothing is said yet, or by nobody named.
  ['Brekke will use the speech to denounce the plan for Moss.', []],
  ['The speech was used to denounce the plan for Moss.', []],
  ['Brekke never used the speech to denounce the plan for Moss.', []],
  ['Brekke held the rope to defend the plan for Moss.', []],
  ['Brekke will meet them to discuss the plan for Moss.', []],
  ['Brekke left to denounce the plan for Moss.', []],
]
for (const [text, said] of cases)
  test(`hears what is done so as to speak in "${text}"`, () => assert.deepEqual(saidIn(text), said))
