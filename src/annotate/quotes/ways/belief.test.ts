import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn, saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Divers believe they’ve found a crab.', [['Divers', 'they’ve found a crab']]],
  ['Divers believe them.', []],
  ['Brekke wished to make it clear that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke wants to make clear that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke has yet to make it clear that it leaks.', []],
  ['Their duty is to row and make it clear that it leaks.', []],
  ['Brekke believes that it leaks.', [['Brekke', 'it leaks']]],
  ['They think that 40 boats will sink.', [['They', '40 boats will sink']]],
  ['The crews had hoped that it would hold.', [['The crews', 'it would hold']]],
  ['The port was worried that it leaks.', [['The port', 'it leaks']]],
  ["They're worried that it leaks.", [["They're", 'it leaks']]],
  ['The board expects that it will hold.', [['The board', 'it will hold']]],
  ['Brekke met divers who suspect that it leaks.', [['who', 'it leaks']]],
  ['Brekke believes that “it leaks”.', [['Brekke', '“it leaks”']]],
  ['Brekke believes that, given the storm, it leaks.', [['Brekke', 'given the storm, it leaks']]],
  ['Brekke is betting that it holds.', [['Brekke', 'it holds']]],
  ['Brekke allowed that it leaks.', [['Brekke', 'it leaks']]],
  ['The crews fretted that it leaks.', [['The crews', 'it leaks']]],
  ['Brekke believes the pier leaks.', []],
  ['Brekke believes the pier is old.', [['Brekke', 'the pier is old']]],
  ['Some divers think it will sink.', [['Some divers', 'it will sink']]],
  ['Brekke hopes there is no leak.', [['Brekke', 'there is no leak']]],
  ['Police believe the crews fled by boat.', [['Police', 'the crews fled by boat']]],
  ['Brekke, who thinks it is old, left.', [['who', 'it is old']]],
  ['Brekke believes the pier is old, Lind said.', [['Lind', 'Brekke believes the pier is old']]],
  ['Brekke said Lind thinks it is old.', [['Brekke', 'Lind thinks it is old']]],
  ['Brekke believes the crew.', []],
  ['Brekke expects the crew to row.', []],
  ['Brekke expects an adjusted rate of pay.', []],
  ['I believe the pier is old.', []],
  ['It is thought the pier is old.', []],
  ['Brekke would think the pier is old.', []],
  ['Brekke met divers who think it is old.', []],
  ['The pier that Brekke believes the crew has built is old.', []],
  // The first and second person, nobody, a noun, what might be, and what is not a clause.
  ['I think that it leaks.', []],
  ['We’ve always believed that it leaks.', []],
  ['Do you think that it leaks?', []],
  ['It is believed that it leaks.', []],
  ['Nobody expected that it would hold.', []],
  ['Brekke is believed to leave.', []],
  ['The crews had no doubt that it leaks.', []],
  ['The thought that it leaks was new.', []],
  ['Brekke raised hopes that it holds.', []],
  ['Brekke would believe that it leaks.', []],
  ['If Brekke thinks that it leaks, they stay.', []],
  ['Does Brekke think that it leaks?', []],
  ['The storm made crews think that it leaks.', []],
  ['Brekke thinks that way.', []],
  ['It is a good bet that it leaks.', []],
  ['Brekke calculated that sum.', []],
  ['You can bet that it leaks.', []],
  ['Brekke thought that was cold.', []],
  ['Brekke believes in the pier that leaks.', []],
  ['Brekke said Moe believes that it leaks.', [['Brekke', 'Moe believes that it leaks']]],
  ['“I believe that it leaks,” Brekke said.', [['Brekke', '“I believe that it leaks,”']]],
  ['Brekke worried aloud that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke sang aloud that day.', []],
  ['Brekke has made it very clear that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke made clear that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke made it clear the pier would leak.', [['Brekke', 'the pier would leak']]],
  ['Brekke made clear Monday they leak.', [['Brekke', 'they leak']]],
  ['Brekke made clear progress in May.', []],
  ['Brekke must make clear that it leaks.', []],
  ['It is clear that it leaks.', []],
  ['We made it clear that it leaks.', []],
  ['“She made it clear that it leaks,” Brekke said.', [['Brekke', '“She made it clear that it leaks,”']]],
]
for (const [text, said] of cases)
  test(`hears what somebody believes in "${text}"`, () => assert.deepEqual(saidIn(text), said))

test('tells what somebody does not believe', () => {
  const classOf = (text: string) => quotesIn(text).map(({ cue }) => cue?.class)
  assert.deepEqual(classOf('Brekke believes that it holds.'), ['claim'])
  assert.deepEqual(classOf('Brekke does not believe that it holds.'), ['denial'])
  assert.deepEqual(classOf('Brekke doubts that it holds.'), ['denial'])
})
