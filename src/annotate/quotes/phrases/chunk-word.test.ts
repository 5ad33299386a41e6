import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Ida Lie said that it leaks.', [['Ida Lie', 'it leaks']]],
  ['It leaks, fire officials said.', [['fire officials', 'It leaks']]],
  ['Fire chiefs said it leaks.', [['Fire chiefs', 'it leaks']]],
  ['Brekke fired back that it leaks.', [['Brekke', 'it leaks']]],
  ['Media reports suggested that it leaks.', [['Media reports', 'it leaks']]],
  ['It leaks, a guest of the first harbour briefing said.', [['a guest of the first harbour briefing', 'It leaks']]],
  ['Despite news reports saying that it leaks, Brekke rowed.', [['news reports', 'it leaks']]],
  ['Brekke reports singing crews.', [['Brekke', 'singing crews']]],
  ['The pier’s nationally-watched row said that it leaks.', [['The pier’s nationally-watched row', 'it leaks']]],
  ['The pier’s nationally known crew said that it leaks.', [['The pier’s nationally known crew', 'it leaks']]],
  ['Rowers in the long-standing row said that it leaks.', [['Rowers in the long-standing row', 'it leaks']]],
  ['The highest-ranking clerk said that it leaks.', [['The highest-ranking clerk', 'it leaks']]],
  ['14 anti-rowing clubs said that it leaks.', [['14 anti-rowing clubs', 'it leaks']]],
  ['It leaks, the Front-run health ministry said.', [['the Front-run health ministry', 'It leaks']]],
  ['The firm they run said that it leaks.', [['The firm', 'it leaks']]],
  ['The national broadcasting board said that it leaks.', [['The national broadcasting board', 'it leaks']]],
  ['The critic spreading rumours said that it leaks.', [['The critic', 'it leaks']]],
  // A word of manner or time beside the subject.
  ['In the port of Moss’s, now Brekke says it leaks.', [['Brekke', 'it leaks']]],
  ['Standing by, the crew said it leaks.', [['the crew', 'it leaks']]],
  ['Some local media reports said it leaks.', [['Some local media reports', 'it leaks']]],
  ['Local voices, including Ida Brekke, warned that it leaks.', [['Local voices', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`tells which words name the speaker in "${text}"`, () => assert.deepEqual(saidIn(text), said))
