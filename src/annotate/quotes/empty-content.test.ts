import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke dismissed that as nonsense.', [['Brekke', 'that as nonsense']]],
  ['He left, mechanically repeating himself.', []],
  ['Brekke called on Lind to leave.', [['Brekke', 'Lind to leave']]],
  ['Brekke called Lind a fool.', [['Brekke', 'Lind a fool']]],
  ['Brekke called Lind.', []],
  ['Brekke called Lind on Monday.', []],
  ['Brekke called on Halden Pumps, a firm of divers.', []],
  ['I write this because it leaks.', []],
  ['Of the crews, many said otherwise.', []],
  ['Brekke is known for saying something.', []],
  ['The club charged a $100 fee.', []],
  ['A diver who advised on the pier left.', []],
  ['A diver advised them to leave the pier.', [['A diver', 'to leave the pier']]],
  ['The storm added 14 metres to it.', []],
  ['Brekke added that 14 boats sank.', [['Brekke', '14 boats sank']]],
  ['Brekke praised it.', []],
  ['Brekke praised Moss.', [['Brekke', 'Moss']]],
  ['Brekke offered 200.', []],
  ['Brekke offered 200 boats.', [['Brekke', '200 boats']]],
  ['Brekke disputes this: the pier leaks.', []],
  ['Brekke disputes one thing: the pier leaks.', [['Brekke', 'one thing: the pier leaks']]],
  ['Brekke called the meeting a farce.', [['Brekke', 'the meeting a farce']]],
  ['Brekke called for a meeting of crews.', [['Brekke', 'a meeting of crews']]],
  ['Brekke claims to know the pier.', [['Brekke', 'to know the pier']]],
  ['The team maintained a lead of two boats that had seemed lost.', []],
  ['They maintain that a boat was lost.', [['They', 'a boat was lost']]],
  ['Brekke denied him a place that he had been promised.', []],
  ['Brekke denied he had a place.', [['Brekke', 'he had a place']]],
  ['Brekke compared the data with lists made by the crews.', []],
  ['Brekke compared the pier to a sieve.', [['Brekke', 'the pier to a sieve']]],
  ['Brekke kept the crews from claiming asylum in Moss.', []],
  ['When Brekke wrote the memo, he was a diver.', []],
  ['When Brekke wrote that it leaks, he was a diver.', [['Brekke', 'it leaks']]],
  ['Brekke called her vote for it a mistake.', [['Brekke', 'her vote for it a mistake']]],
  // Somebody is called, something is taken.
  ['Brekke called an emergency meeting to look at the storm.', []],
  ['The police questioned a man in his boat.', []],
  ['The police questioned the claim that it leaks.', [['The police', 'the claim that it leaks']]],
  ['Brekke called the police.', []],
  ['The storm claimed the lives of two divers.', []],
  ['The ferry claimed the world title in May.', []],
]
for (const [text, said] of cases)
  test(`hears what is said, if anything, in "${text}"`, () => assert.deepEqual(saidIn(text), said))
