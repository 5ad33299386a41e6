import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  [
    'The crews agreed that rather than blaming the port, Sunde must mend it.',
    [['The crews', 'rather than blaming the port, Sunde must mend it']],
  ],
  ['Instead of blaming the port, Brekke left.', []],
  ['Brekke would do more good than denying the leak.', []],
  ['Brekke left, saying it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke left the hall -- acknowledging that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke left the hall - saying it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke left the self-blaming crew.', []],
  ['The dam broke -- highlighting the risk.', []],
  [
    'It shut in May, with owners on both sides demanding to know why it leaked.',
    [['owners on both sides', 'to know why it leaked']],
  ],
  ['It shut in May, a spokesman adding that it leaked.', [['a spokesman', 'it leaked']]],
  ['With the mayor saying it leaks, crews left.', [['the mayor', 'it leaks']]],
  ['But with crews arguing that it leaks, Lind left.', [['crews', 'it leaks']]],
  ['With most ports reporting, Lind led by far.', []],
  ['With the saying in mind, Lind left.', []],
  ['A video shows Brekke saying that it leaks.', [['Brekke', 'it leaks']]],
  ['A video shows the old talking clock.', []],
  ['The crew came late, highlighting that the pier leaks.', [['The crew', 'the pier leaks']]],
  ['Brekke cut the talk short, saying it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke sent a letter saying it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke has taken to urging crews to row.', [['Brekke', 'crews to row']]],
  ['Brekke turned to blaming the board of the port.', [['Brekke', 'the board of the port']]],
  ['Brekke stopped short of saying that it leaks.', []],
  ['Brekke stopped, tired of saying that it leaks.', [['Brekke', 'it leaks']]],
  ['Saying it leaks, Brekke left.', [['Brekke', 'it leaks']]],
  ['Noting that it leaks, Brekke left.', [['Brekke', 'it leaks']]],
  ['Calling the plan a joke, Brekke left.', [['Brekke', 'the plan a joke']]],
  ['Brekke spoke at noon, highlighting “the risk”.', [['Brekke', '“the risk”']]],
  // What follows from what is told.
  ['The dam broke in Moss, highlighting the risk of old pumps.', []],
  ['The dam broke and left a lake, underscoring the age of the pumps.', []],
  // A noun, or a description.
  ['This was the only finding that proves the pier is old.', []],
  ['This was only finding that the pier is old.', [['This', 'the pier is old']]],
  ['Saying no is hard.', []],
  ['Citing the storm, the port shut its gates.', []],
  ['Discussing the pier in Halden, Brekke said it leaks.', [['Brekke', 'it leaks']]],
  ['Asking prices rose in May.', []],
  ['Reporting from Halden, Anne Brekke.', []],
  ['Questioning the plan is not treason.', []],
  ['The crew files reports with the Halden office detailing costs.', []],
  ['The lobbying of the crew ended.', []],
  ['Under questioning from the board, Brekke wept.', []],
  ['The crew took to telling it.', []],
]
for (const [text, said] of cases) test(`reads the gerund in "${text}"`, () => assert.deepEqual(saidIn(text), said))
