import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn } from './fixtures/said-in.ts'

const saidIn = (text: string): [speaker: string | undefined, via: string, exact: string][] =>
  quotesIn(text).map(({ speaker, via, exact }) => [speaker?.text, via.map(({ name }) => name).join(', '), exact])

const cases: [text: string, said: ReturnType<typeof saidIn>][] = [
  ['The pier leaks, Brekke said, the Tide reports.', [['Brekke', 'the Tide', 'The pier leaks']]],
  ['“It leaks,” Brekke said, the Tide reports, citing the Echo.', [['Brekke', 'the Tide, the Echo', '“It leaks,”']]],
  ['Local media, citing the Echo, reported that the pier leaks.', [['Local media', 'the Echo', 'the pier leaks']]],
  [
    'The pier leaks, the Tide said, citing officials at the port.',
    [['the Tide', 'officials at the port', 'The pier leaks']],
  ],
  ['The Tide said, citing two people, that the pier leaks.', [['The Tide', 'two people', 'the pier leaks']]],
  [
    '“It leaks,” Brekke said, according to the Echo, “and it is old.”',
    [
      ['Brekke', 'the Echo', '“It leaks,”'],
      ['Brekke', 'the Echo', '“and it is old.”'],
    ],
  ],
  // Nobody passes words on.
  ['The pier leaks, Brekke said.', [['Brekke', '', 'The pier leaks']]],
  ['“It leaks,” Brekke wrote in the Tide.', [['Brekke', '', '“It leaks,”']]],
  ['The Tide reports that Brekke left.', [['The Tide', '', 'Brekke left']]],
  [
    'The pier leaks, Brekke said, citing the lack of people.',
    [
      ['Brekke', '', 'The pier leaks'],
      ['Brekke', '', 'the lack of people'],
    ],
  ],
  ['Brekke closed the pier, citing fears of rain.', [['Brekke', '', 'fears of rain']]],
  ['The Tide, which cited the Echo, closed.', [['which', '', 'the Echo']]],
]
for (const [text, said] of cases) test(`passes on in "${text}"`, () => assert.deepEqual(saidIn(text), said))
