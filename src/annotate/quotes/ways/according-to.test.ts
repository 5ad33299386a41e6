import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { saidIn, type Said } from '../fixtures/said-in.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import type { Run } from '../reading/reading.ts'
import { atAccordingTo } from './according-to.ts'

/** The speaker and the words that the first "according" of a sentence attributes. */
function attributed(text: string): [speaker: string, said: string] | undefined {
  const reading = readForQuotes(readDocument(text))
  const { tokens } = reading
  const textOf = ({ first, last }: Run) => text.slice(tokens[first]?.start, tokens[last]?.end)
  const at = tokens.findIndex(({ lower }) => lower === 'according' || lower === 'words')
  const found = atAccordingTo(reading, at, { first: 0, last: tokens.length - 1 })
  const said = found?.pieces[0]
  return found?.speaker && said ? [textOf(found.speaker), textOf(said)] : undefined
}

const cases: [text: string, speaker: string, said: string][] = [
  ['According to the Board of Boats, Piers and Ports, it leaks.', 'the Board of Boats', 'it leaks'],
  ['According to Brekke, Moss and Halden are old.', 'Brekke', 'Moss and Halden are old'],
  ['It leaks, according to newly released port charts.', 'newly released port charts', 'It leaks'],
  ['The ferry sank and, according to Brekke, was old.', 'Brekke', 'was old'],
  ['And, according to Brekke, it leaks.', 'Brekke', 'it leaks'],
  ['According to Morning Tide, the pier is old.', 'Morning Tide', 'the pier is old'],
  ['According to the Evening Tide, the pier is old.', 'the Evening Tide', 'the pier is old'],
  ['While many row, according to Brekke, few are old.', 'Brekke', 'few are old'],
  ['While many row, few swim, according to Brekke.', 'Brekke', 'While many row, few swim'],
  ['If it rains, according to Brekke, few swim.', 'Brekke', 'If it rains'],
  ['The ferry sank, and according to Brekke, “it was old.”', 'Brekke', '“it was old.”'],
  ['It leaks, according to Omar Lind, director of the Tide, a paper.', 'Omar Lind', 'It leaks'],
  ['It leaks, according to the Tide, a paper that knows.', 'the Tide', 'It leaks'],
  ['According to the harbour office, the ferry is late.', 'the harbour office', 'the ferry is late'],
  ['The ferry is late, according to the harbour office.', 'the harbour office', 'The ferry is late'],
  ['The ferry is late, according to polling by the Tide.', 'polling by the Tide', 'The ferry is late'],
  ['According to her, the ferry is late.', 'her', 'the ferry is late'],
  ['According to her aunt, the ferry is late.', 'her aunt', 'the ferry is late'],
  ['The ferry is late, according to him.', 'him', 'The ferry is late'],
  ['The ferry is late, according to Brekke.', 'Brekke', 'The ferry is late'],
  ['According to exclusive reports from Moss, the ferry is late.', 'exclusive reports', 'the ferry is late'],
  ['Crews met a ferry which, according to Brekke, sailors have missed.', 'Brekke', 'sailors have missed'],
  ['In the words of Brekke, the ferry is late.', 'Brekke', 'the ferry is late'],
  ['According to Brekke the ferry is late.', 'Brekke', 'the ferry is late'],
  ['According to the crew of the ferry, it is late.', 'the crew of the ferry', 'it is late'],
  ['It leaks, according to the “spare parts” memo.', 'the “spare parts” memo', 'It leaks'],
  ['By then, “it leaked,” according to Brekke.', 'Brekke', 'By then, “it leaked,”'],
  ['By then: “It leaks,” according to Brekke.', 'Brekke', '“It leaks,”'],
  ['It sank, and in the words of Brekke, the mayor, “it leaks”.', 'Brekke', '“it leaks”'],
  ['The ferry is late, in the words of Brekke.', 'Brekke', 'The ferry is late'],
]
for (const [text, ...expected] of cases)
  test(`attributes "${text}" to ${expected[0]}`, () => assert.deepEqual(attributed(text), expected))

const none = [
  'Crews sold pumps which according to Brekke leak.',
  'The ferry is late.',
  'According, to the north',
  'They sailed accordingly, to the north.',
  'According to sailing.',
  'He wrote the words of Brekke, and the ferry is late.',
  'According to',
  'According to the harbour office.',
  'It leaks, according to the “old guard.”',
  '“According to the crew, it is late,” was all.',
]
for (const text of none) test(`attributes nothing in "${text}"`, () => assert.equal(attributed(text), undefined))

test('takes who the source is for no words of theirs', () =>
  assert.deepEqual(saidIn('It is a “fine day,” according to Ida Brekke, one of many who came to row.'), [
    ['Ida Brekke', 'It is a “fine day,”'],
  ]))

const joint: [text: string, speaker: string][] = [
  ['The pier is old, according to the port and the city.', 'the port and the city'],
  ['The pier is old, according to letters from both the port and the city.', 'letters from both the port and the city'],
  ['According to the port and the city it serves, the pier is old.', 'the port'],
]
for (const [text, speaker] of joint)
  test(`hears "${speaker}" in "${text}"`, () => assert.deepEqual(saidIn(text)[0]?.[0], speaker))

const rests: [text: string, said: Said[]][] = [
  ['Sunde said the price according to Brekke was low.', [['Sunde', 'the price according to Brekke was low']]],
  [
    'Sunde said it leaks, according to Brekke.',
    [
      ['Brekke', 'Sunde said it leaks'],
      ['Sunde', 'it leaks'],
    ],
  ],
  [
    'The pier is old, according to Brekke, and crews have said that it leaks.',
    [
      ['Brekke', 'The pier is old'],
      ['crews', 'it leaks'],
    ],
  ],
  [
    'The pier is old, according to Brekke, and the boats have sunk.',
    [
      ['Brekke', 'The pier is old'],
      ['Brekke', 'and the boats have sunk'],
    ],
  ],
]
for (const [text, said] of rests)
  test(`goes on behind the source or not in "${text}"`, () => assert.deepEqual(saidIn(text), said))
