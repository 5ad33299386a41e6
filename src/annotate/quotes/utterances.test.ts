import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { readForQuotes } from './reading/read-for-quotes.ts'
import type { Run } from './reading/reading.ts'
import { utterancesIn } from './utterances.ts'

/** Who says each utterance of a text, who passes it on, and the rule that found it. */
function heardIn(text: string): [speaker: string | null, via: string[], rule: string][] {
  const reading = readForQuotes(readDocument(text))
  const { tokens } = reading
  const textOf = ({ first, last }: Run) => text.slice(tokens[first]?.start, tokens[last]?.end)
  return utterancesIn(reading).map(({ speaker, via, rule }) => [speaker && textOf(speaker), via.map(textOf), rule])
}

const cases: [text: string, heard: ReturnType<typeof heardIn>][] = [
  [
    'The storm sank two boats, and Brekke admitted after it was gone: “We were slow that day.”',
    [['Brekke', [], 'lead-in']],
  ],
  ['The storm that Moe foresaw was blunt: “I sink all of your boats.”', [['The storm', [], 'lead-in']]],
  ['The pier sank, Brekke said.', [['Brekke', [], 'content-before']]],
  ['The pier sank, said Brekke.', [['Brekke', [], 'inverted']]],
  ['The pier sank, Brekke said, the Gazette reported.', [['Brekke', ['the Gazette'], 'content-before']]],
  ['“Where is the pier?” Brekke asked.', [['Brekke', [], 'content-before']]],
  ['Brekke was blunt: “The pier is gone for good now.”', [['Brekke', [], 'lead-in']]],
  [
    'Brekke said the pier sank. “Nobody will build us another one.”',
    [
      ['Brekke', [], 'subject'],
      ['Brekke', [], 'carried'],
    ],
  ],
  [
    'Brekke said the pier sank. “Nobody came.”',
    [
      ['Brekke', [], 'subject'],
      ['Brekke', [], 'carried'],
    ],
  ],
  ['The pier sank. “Nobody came.”', [[null, [], 'fragment']]],
  [
    'Brekke said the pier sank. Lind left. “Nobody came.”',
    [
      ['Brekke', [], 'subject'],
      [null, [], 'fragment'],
    ],
  ],
  [
    'Brekke said the pier sank.\n\n“Nobody came.”',
    [
      ['Brekke', [], 'subject'],
      [null, [], 'fragment'],
    ],
  ],
  [
    'Brekke said the pier sank.\n\nIt was called a “leap into the dark for all of us”.',
    [
      ['Brekke', [], 'subject'],
      [null, [], 'fragment'],
    ],
  ],
  [
    'Brekke said the pier sank. It was a “leap into the dark for all of us”.',
    [
      ['Brekke', [], 'subject'],
      ['Brekke', [], 'carried'],
    ],
  ],
  [
    'Sunde has left, Brekke said, noting that it hurt him: “He was old and he was wet.”',
    [
      ['Brekke', [], 'content-before'],
      ['Brekke', [], 'participle'],
      ['Brekke', [], 'lead-in'],
    ],
  ],
  ['“Nobody will ever build us another one.”', [[null, [], 'fragment']]],
  [
    'Sunde said it sank. “It was old and nobody mended it.\n\n“It will not come back,” Brekke said.',
    [
      ['Sunde', [], 'subject'],
      ['Brekke', [], 'carried'],
      ['Brekke', [], 'content-before'],
    ],
  ],
  [
    'The Tide wrote:\n\n“It was old and nobody mended it.\n\n“It will not come back,” Brekke said.',
    [
      ['The Tide', [], 'announced'],
      ['Brekke', [], 'content-before'],
    ],
  ],
  [
    '“It was old and nobody mended it.”\n\n“It will not come back,” Brekke said.',
    [
      [null, [], 'fragment'],
      ['Brekke', [], 'content-before'],
    ],
  ],
]
for (const [text, heard] of cases) test(`hears who speaks in "${text}"`, () => assert.deepEqual(heardIn(text), heard))

const none = [
  '',
  'The pier sank.',
  'The “Night Heron” sank.',
  'The so-called “Pier” sank.',
  'The report was late.',
  'The pier was, as a claim, insured.',
  'Brekke was asked.',
  'The answer to the call came late.',
  'The firm lost its lobbying arm.',
]
for (const text of none) test(`hears nobody in "${text}"`, () => assert.deepEqual(heardIn(text), []))
