import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, time: string | null][] = [
  ['Sales rose 5 percent, the yard said in a statement on Tuesday.', null],
  ['Sales rose 5 percent, the yard said in the port on Tuesday.', 'Tuesday'],
  ['Some 5 percent said so in a survey in May.', 'May'],
  ['Sales rose 5 percent, data released Tuesday morning, May 2, showed.', null],
  ['Sales rose 5 percent, data released Tuesday showed.', null],
  ['Sales rose 5 percent, according to figures released by the port on Tuesday.', null],
  ['Some 5 percent of birds were released on Tuesday.', 'Tuesday'],
  ['The yard on Wednesday said it would hire 40 divers.', null],
  ['The yard on Wednesday hired 40 divers.', 'Wednesday'],
]
for (const [text, time] of rows)
  test(`dates the figure ${time ?? 'nothing'} in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.time, time))
