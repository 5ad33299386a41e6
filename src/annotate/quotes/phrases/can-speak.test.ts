import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Two of them rowed, minutes published on Friday showed.', [['minutes', 'Two of them rowed']]],
  ['Two of them rowed, the minutes show.', [['the minutes', 'Two of them rowed']]],
  ['Brekke left, and ten minutes said it all.', []],
  ['A man, Per Moe, interrupted me in the row to announce that it leaks.', []],
  ['Of all of them crews are most inclined to say it leaks.', []],
  ['The server had handled mails later deemed “secret.”', [[undefined, '“secret.”']]],
  ['There have been telling signs that it leaks.', []],
  ['Fares rose, data showed.', [['data', 'Fares rose']]],
  ['Fares rose, safe showed.', []],
  ['Police said it leaks.', [['Police', 'it leaks']]],
  ['On the pier police said it leaks.', [['the pier police', 'it leaks']]],
  ['It leaks, campaign says', [['campaign', 'It leaks']]],
  ['It leaks, as data show.', []],
  ['But staff said it leaks.', [['staff', 'it leaks']]],
  ['The firm, whose staff said it leaks, is old.', [['staff', 'it leaks']]],
  ['Those surveyed said it leaks.', [['Those surveyed', 'it leaks']]],
  ['The injured said it leaks.', [['The injured', 'it leaks']]],
  ['The two said it leaks.', [['The two', 'it leaks']]],
  [
    'One said it holds. A second described the pier as “poisonous”.',
    [
      ['One', 'it holds'],
      ['A second', 'the pier as “poisonous”'],
    ],
  ],
  ['Moss Day said it leaks.', [['Moss Day', 'it leaks']]],
  // An adjective, an adverb, a verb, a time, half of a phrase.
  ['It is safe to say it leaks.', []],
  ['It is important to note that it leaks.', []],
  ['The crew is too great to argue that it leaks.', []],
  ['Seriously, please ask who it was.', []],
  ['They could no longer claim that it leaks.', []],
  ['It leaks, and only time will tell if it sinks.', []],
  ['A lavish, seldom said it leaks.', []],
  ['A snappy said it leaks.', []],
  ['Ten seconds said it all.', []],
  ['In short a sad day said it leaks.', []],
]
for (const [text, said] of cases) test(`tells who can speak in "${text}"`, () => assert.deepEqual(saidIn(text), said))
