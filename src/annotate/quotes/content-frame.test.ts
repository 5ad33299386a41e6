import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke answered that the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Brekke answered, “The pier leaks.”', [['Brekke', '“The pier leaks.”']]],
  ['The court ruled that the pier leaks.', [['The court', 'the pier leaks']]],
  ['Brekke condemned the plan to sink it.', [['Brekke', 'the plan to sink it']]],
  ['Brekke praised the “brave” crew.', [['Brekke', 'the “brave” crew']]],
  ['Brekke dismissed as “a fantasy” a report by the crew.', [['Brekke', '“a fantasy” a report by the crew']]],
  ['Brekke compared the pier to a wreck.', [['Brekke', 'the pier to a wreck']]],
  ['Brekke rejected such a loss of boats.', [['Brekke', 'such a loss of boats']]],
  ['Brekke said that while it leaks, it holds.', [['Brekke', 'while it leaks, it holds']]],
  ['Brekke dismissed that notion of a wreck.', [['Brekke', 'that notion of a wreck']]],
  ['Brekke pledged to mend the pier.', [['Brekke', 'to mend the pier']]],
  ['Brekke complained about long queues in the north.', [['Brekke', 'long queues in the north']]],
  ['They agreed on a goal in 2014.', [['They', 'a goal in 2014']]],
  ['Brekke argued for an increase.', [['Brekke', 'an increase']]],
  ['The Tide reported recently about a student without a boat.', [['The Tide', 'a student without a boat']]],
  ['Brekke repeated with care that the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Brekke said as many as 40 boats sank.', [['Brekke', 'as many as 40 boats sank']]],
  ['Brekke conceded the pier, built in May, was old.', [['Brekke', 'the pier, built in May, was old']]],
  ['Brekke conceded the plan, built on sand.', [['Brekke', 'the plan']]],
  ['Brekke said as the crew left.', []],
  // Nothing is said.
  ['Brekke would like to see the test repeated with at least three boats.', []],
  ['Brekke reported from the harbour.', []],
  ['It is the goal that they agreed on in 2014.', []],
  ['It is the loss that Brekke spoke of at noon.', []],
  ['These are the words that Brekke has repeated for decades.', []],
  ['This is the bill he rails against.', []],
  ['The port added 300 jobs in May.', []],
  ['Brekke responded by a long walk.', []],
  ['The council, which maintains 900 roads, was glad.', []],
  ['Of the divers who replied, most slept.', []],
  ['Brekke compared the years.', []],
  ['Brekke rejected such words.', []],
  ['Brekke condemned the plan.', []],
  ['Brekke praised a sailor.', []],
  ['Brekke did not respond to a request for comment.', []],
  ['The pilot, who asked not to be named, left.', []],
  ['Brekke laughs when she says this, but the pier leaks.', []],
  ['Rules that bind the crew are read at noon.', []],
  ['Under questioning from the board, Brekke wept.', []],
  ['Brekke described how, in May, the pier had sunk.', [['Brekke', 'how, in May, the pier had sunk']]],
]
for (const [text, said] of cases)
  test(`hears what is said, if anything, in "${text}"`, () => assert.deepEqual(saidIn(text), said))
