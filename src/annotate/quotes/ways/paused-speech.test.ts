import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['“We love it,” Brekke said onstage Tuesday night.', [['Brekke', '“We love it,”']]],
  ['“We pay nobody,” Brekke told NRK in the talk taped and aired on Friday.', [['Brekke', '“We pay nobody,”']]],
  ['“They will sink,” Brekke said of a list that included ferries.', [['Brekke', '“They will sink,”']]],
  ['“We wept,” Brekke tweeted the day after a wave hit the pier.', [['Brekke', '“We wept,”']]],
  [
    '“It sank,” Brekke said on the radio’s “Morning,” adding, “It was old.”',
    [
      ['Brekke', '“It sank,”'],
      ['Brekke', '“It was old.”'],
    ],
  ],
  // What a cue takes is reported where nothing was said before it, or where it is a statement of its own.
  ['Brekke spoke of a list that included ferries.', [['Brekke', 'a list that included ferries']]],
  ['Of the old pier, Brekke said the waves took it.', [['Brekke', 'the waves took it']]],
  [
    '“It sank,” Brekke said they had heard.',
    [
      ['Brekke', '“It sank,”'],
      ['Brekke', 'they had heard'],
    ],
  ],
  [
    '“It sank,” Brekke said, adding that it was old.',
    [
      ['Brekke', '“It sank,”'],
      ['Brekke', 'it was old'],
    ],
  ],
]
for (const [text, said] of cases) test(`hears who says what in "${text}"`, () => assert.deepEqual(saidIn(text), said))
