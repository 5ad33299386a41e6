import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The crews backed Brekke’s call for a new pier.', [['Brekke', 'a new pier']]],
  ['The board heard his demand to shut the pier.', [['his', 'to shut the pier']]],
  ['The crews forgot her pledge to mend the nets.', [['her', 'to mend the nets']]],
  ['The crews rejected his demand to leave.', [['The crews', 'his demand to leave']]],
  // Nobody has it, it is the subject, or it is another call.
  ['The crews heard a call for a new pier.', []],
  ['Brekke’s call for a new pier was heard.', []],
  ['The IO’s request for custody of Brekke was heard by a court.', []],
  ['The crews saw his call to the port.', []],
  ['It is the port’s request on Monday.', []],
]
for (const [text, said] of cases)
  test(`hears whose wish it is in "${text}"`, () => assert.deepEqual(saidIn(text), said))
