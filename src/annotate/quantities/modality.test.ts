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
  ['It will rain. It rose by 5 percent.', 'asserted'],
]
for (const [text, modality] of rows)
  test(`takes the figure as ${modality ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.modality, modality))
