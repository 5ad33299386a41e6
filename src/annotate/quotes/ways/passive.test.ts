import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Sunde was told by Judge Brekke that he had lied.', [['Judge Brekke', 'he had lied']]],
  ['Sunde was told by the judge “leave it now”.', [['the judge', '“leave it now”']]],
  ['The boat was called “safe” by Monday.', []],
  ['The move was described by Brekke as “a joke”.', [['Brekke', '“a joke”']]],
  [
    'Asked by Brekke whether it leaks, Sunde said that it does.',
    [
      ['Brekke', 'whether it leaks'],
      ['Sunde', 'it does'],
    ],
  ],
  [
    'Asked if it leaks, Sunde replied: “It does.”',
    [
      [undefined, 'if it leaks'],
      ['Sunde', '“It does.”'],
    ],
  ],
  [
    'Asked which pier was hers, Sunde demurred: “All of them.”',
    [
      [undefined, 'which pier was hers'],
      ['Sunde', '“All of them.”'],
    ],
  ],
  ['The play has been called “a cold king” by one critic.', [['one critic', '“a cold king”']]],
  ['Sunde was described as a “liar” by Brekke.', [['Brekke', '“liar”']]],
  ['The plan was slammed as “old” by crews.', [['crews', '“old”']]],
  ['The plan was derided as “a joke” by the mayor.', [['the mayor', '“a joke”']]],
  ['Sunde was called “a liar” by the end of May.', []],
  ['Sunde was accused by Brekke of hiding the report.', [['Brekke', 'hiding the report']]],
  ['Sunde was criticized by the crews for losing the nets.', [['the crews', 'losing the nets']]],
  ['The leak was dismissed by Brekke as a joke.', [['Brekke', 'a joke']]],
  ['Sunde was accused of deleting messages.', [[undefined, 'deleting messages']]],
  ['Sunde has been widely criticized for losing the nets.', [[undefined, 'losing the nets']]],
  // Nobody is said to say it.
  ['The pier was described by Brekke for years.', []],
  ['Sunde was charged with hiding the report.', []],
  ['Sunde was praised for years.', []],
  ['Sunde might be accused of hiding it.', []],
  ['The loss was confirmed by Brekke, who owned it.', []],
  ['The plan was condemned by the crews on Friday.', []],
  ['The pier was announced by a sign.', []],
]
for (const [text, said] of cases) test(`reads the passive in "${text}"`, () => assert.deepEqual(saidIn(text), said))
