import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['Then the Moss and Halden Railway closed.', ['Moss and Halden Railway']],
  ['Then the Brekka and Tana Light Railway closed.', ['Brekka and Tana Light Railway']],
  ['They took the Moss and Halden Canal.', ['Moss and Halden Canal']],
  ['They stayed at the Halden Resort and Casino.', ['Halden Resort and Casino']],
  ['They left the Halden Resort and Oslo.', ['Halden Resort', 'Oslo']],
  ['Then the Lakes Party of England and Wales met.', ['Lakes Party of England and Wales']],
  ['Then most of England and Wales was cold.', ['England', 'Wales']],
  ['Then the Lakes Party of England and Ghana met.', ['Lakes Party of England', 'Ghana']],
  ['Then Moss and Halden Railway met.', ['Moss', 'Halden Railway']],
  ['Then the Moss Bank and Halden Railway met.', ['Moss Bank', 'Halden Railway']],
  ['Then the Navy and Railway Inspectors met.', ['Navy', 'Railway Inspectors']],
  ['Then the Treasury and Railway closed.', ['Treasury']],
  ['Then Moss and East Halden Hospitals NHS Trust met.', ['Moss and East Halden Hospitals NHS Trust']],
  ['Then Moss and Halden Foundation Trust met.', ['Moss and Halden Foundation Trust']],
  ['Then the BBC and Halden NHS Trust met.', ['BBC', 'Halden NHS Trust']],
  ['Then Hanne Vik and Halden NHS Trust met.', ['Hanne Vik', 'Halden NHS Trust']],
  ['Then Moss and the Halden NHS Trust met.', ['Moss', 'Halden NHS Trust']],
  [
    'Then Brighton and Hove City Council met Oslo and Hove Council.',
    ['Brighton and Hove City Council', 'Oslo', 'Hove Council'],
  ],
]
for (const [text, names] of cases)
  test(`finds ${names.length} names in "${text}"`, () => assert.deepEqual(read(text), names))
