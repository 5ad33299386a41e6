import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['“It leaks,” Brekke is heard saying on a tape.', [['Brekke', '“It leaks,”']]],
  ['Brekke was filmed telling the crew that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke heard saying it helps.', []],
  ['The Tide quoted Hanne Brekke as saying that it leaks.', [['Hanne Brekke', 'it leaks']]],
  ['The Tide quoted Hanne Brekke, head of the port, as saying that it leaks.', [['Hanne Brekke', 'it leaks']]],
  ['The Tide quoted a diver, Olav Lind, who was there, as saying it leaks.', [['a diver', 'it leaks']]],
  ['The Tide quoted a diver who had been there as saying it leaks.', [['a diver', 'it leaks']]],
  ['“It leaks,” the Tide quoted her as saying.', [['her', '“It leaks,”']]],
  ['Brekke was quoted as saying that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke was quoted saying that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke was quoted in the Moss Courier saying that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke was quoted by the Tide saying that it leaks.', [['Brekke', 'it leaks']]],
  ['“It leaks,” Brekke was quoted by the Tide as saying.', [['Brekke', '“It leaks,”']]],
  ['It leaks, Brekke is heard shouting.', [['Brekke', 'It leaks']]],
  // Nobody is quoted as saying it.
  ['In the video, a man can be heard shouting abuse at Brekke.', []],
  ['The pier leaks, but the Tide quoted a diver, an old one, as pointing elsewhere.', []],
  ['Brekke is known for saying so.', []],
  ['The crew was quoted a price.', []],
  ['The Tide quoted two figures, the rent and the fee, as examples.', []],
  ['Prices were quoted as low.', []],
  ['The Tide was sold as printed.', []],
]
for (const [text, said] of cases) test(`hears who is quoted in "${text}"`, () => assert.deepEqual(saidIn(text), said))
