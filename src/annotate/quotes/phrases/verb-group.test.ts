import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The report itself calls the pier a wreck.', [['The report', 'the pier a wreck']]],
  ['She did, however, promise to row.', [['She', 'to row']]],
  ['The list had, however, claim forms on it.', []],
  ['Brekke so far has not denied the claim.', [['Brekke', 'the claim']]],
  ['The crews have in fact reported that it leaks.', [['The crews', 'it leaks']]],
  ['Brekke a month later announced the sale of the pier.', [['Brekke', 'the sale of the pier']]],
  ['The report for the first time cited a leak.', [['The report', 'a leak']]],
  ['Surveys of sailors late last week indicated that it leaks.', [['Surveys of sailors', 'it leaks']]],
  ['In Moss, Brekke in a low voice said, “It leaks.”', [['Brekke', '“It leaks.”']]],
  ['The board in a letter said it leaks.', [['The board', 'it leaks']]],
  ['Brekke has since stressed that it leaks.', [['Brekke', 'it leaks']]],
  ['The crews have, in fact, praised Sunde.', [['The crews', 'Sunde']]],
  ['And both said it leaks.', [['both', 'it leaks']]],
  ['Brekke, whose boat leaks, seldom speaks of Sunde.', [['Brekke', 'Sunde']]],
  ['Brekke was the first to report that it leaks.', [['Brekke', 'it leaks']]],
  ['The clerk Hanne Brekke yesterday said it leaks.', [['Hanne Brekke', 'it leaks']]],
  ['The clerk Hanne Brekke today rowed and said it leaks.', [['Hanne Brekke', 'it leaks']]],
  ['Brekke earlier in the day said it leaks.', [['Brekke', 'it leaks']]],
  ['The low point in the day said it all.', [['The low point in the day', 'it all']]],
  // A noun of its own.
  ['Brekke gave the first to say so a prize.', []],
  ['In a letter saying it leaks, Brekke left.', [['a letter', 'it leaks']]],
  ['For instance, the filing said it leaks.', [['the filing', 'it leaks']]],
  ['The voice said it leaks.', [['The voice', 'it leaks']]],
  ['The author of the letter said it leaks.', [['The author of the letter', 'it leaks']]],
  ['The crews of the coast said it leaks.', [['The crews of the coast', 'it leaks']]],
  ['Brekke had this to say: “It leaks.”', [['Brekke', '“It leaks.”']]],
  ['Brekke had nothing to say.', []],
  ['Brekke kept insisting that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke keeps on telling the crews that it leaks.', [['Brekke', 'it leaks']]],
  ['The board began asking whether it leaks.', [['The board', 'whether it leaks']]],
  ['Brekke stopped saying it leaks.', []],
  ['Brekke keeps the telling signs at home.', []],
  ['Brekke went so far as to say that it leaks.', [['Brekke', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`finds who stands before the verb group in "${text}"`, () => assert.deepEqual(saidIn(text), said))
