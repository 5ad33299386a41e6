import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const rows: [text: string, modality: string | null][] = [
  ['They aim to cut waste by 5 percent.', 'target'],
  ['They want to raise it to 5 percent.', 'target'],
  ['It will rise by 5 percent.', 'forecast'],
  ['It is expected to reach 5 percent.', 'forecast'],
  ['They denied that 5 percent left.', 'denied'],
  ['It never reached 5 percent.', 'denied'],
  ['Did it reach 5 percent?', 'question'],
  ['Support for the plan stood at 5 percent.', 'asserted'],
  ['Demand for steel rose by 5 percent.', 'asserted'],
  ['They demand that it rise by 5 percent.', 'target'],
  ['It rose by 5 percent.', 'asserted'],
  ['It needs less water and yields 5 percent more.', 'asserted'],
  ['It plans to close and employs 40 people.', 'asserted'],
  ['It needs new nets and ropes for 40 sailors.', 'target'],
  ['It needs to shrink and to shed 40 people.', 'target'],
  ['It needs new boats and 40 sailors.', 'target'],
  ['The wind pushed waves to 5 metres.', 'asserted'],
  ['They are pushing for 5 percent.', 'target'],
  ['He called his 5 percent a joke.', 'asserted'],
  ['He called for 5 percent.', 'target'],
  ['In May it rose by 5 percent.', 'asserted'],
  ['The project cost 5 percent more.', 'asserted'],
  ['The crew will ask its 40 members.', 'asserted'],
  ['They want boats, but 5 percent leak.', 'asserted'],
  ['It will close after the town cut its costs by 5 percent.', 'asserted'],
  ['It will rise to some level, up from 5 percent.', 'asserted'],
  ['It will rise from 5 percent.', 'forecast'],
  ['They sold it at Target for 5 percent.', 'asserted'],
  ['They set a target of 5 percent.', 'target'],
  ['It will close, blaming a 5 percent fall in fares.', 'asserted'],
  ['It will close in May, expecting a 5 percent fall in fares.', 'forecast'],
  ['Vold came from two goals down before a crowd of 41,318.', 'asserted'],
  ['Its goal is to reach 5 percent.', 'target'],
  ['They knew that 5 percent left.', 'asserted'],
  ['They want a 5 percent rise.', 'target'],
  ['It was short of the 5 percent sought by unions.', 'target'],
  ['It missed the 5 percent needed to win.', 'asserted'],
  ['They vowed to raise it to $9 and cut it from 15 to 8 percent.', 'target'],
  ['It missed the 5 percent that banks had expected.', 'forecast'],
  ['It is set to rise by 5 percent.', 'forecast'],
  ['The number is to grow to 5 million.', 'forecast'],
  ['The aim is to cut it by 5 percent.', 'target'],
  ['They intend to cut that number by 5 percent.', 'target'],
  ['It will be cut and reduced by 5 percent.', 'forecast'],
  ['They aim to grow and added 5 percent.', 'asserted'],
  ['They would not say so, up 5 points.', 'asserted'],
  ['He accused them of rejecting 14 offers.', 'asserted'],
  ['They rejected claims that 14 left.', 'denied'],
  ['He committed 14 murders.', 'asserted'],
  ['They committed $14 million to it.', 'target'],
  ['The strikes targeted 14 depots.', 'asserted'],
  ['The plan cost $14 million.', 'asserted'],
  ['A call centre has 14 clerks.', 'asserted'],
  ['It wanted, and 5 percent agreed.', 'asserted'],
  ['It rose by 5 percent, more than expected.', 'asserted'],
  ['It will rain. It rose by 5 percent.', 'asserted'],
]
const seconds: [text: string, modality: string][] = [
  ['It will fall to 5 percent next year from 8 percent.', 'asserted'],
  ['It will be between 5 and 6 percent, from 8 percent now.', 'asserted'],
  ['It will fall from 5 percent to about 8 percent.', 'forecast'],
]
for (const [text, modality] of seconds)
  test(`takes the last figure as ${modality} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).at(-1)?.modality, modality))
for (const [text, modality] of rows)
  test(`takes the figure as ${modality ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.modality, modality))
