import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesOf } from './labelled-ledger.ts'
import { unmarkedIn } from './unmarked.ts'

/** The first annotation of `before` in a text where nothing is marked. */
const unmarked = (before: string, after: string) => unmarkedIn(after, entriesOf(before).slice(0, 1))[0]

const sales = 'Sales rose [a:12%] in May.'
const cases: [what: string, before: string, after: string, quote: string | null, prefix: string | null][] = [
  ['it stands as it stood', sales, 'Rain fell. Sales rose 12% in May.', '12%', null],
  ['its line was wrapped', sales, 'Sales\nrose 12% in May.', '12%', null],
  ['its words were wrapped', 'It cost [a:12 percent] in May.', 'It cost 12\npercent in May.', '12\npercent', null],
  ['its words stand twice', sales, 'Prices rose 12%. Sales rose 12% in May.', '12%', 'Sales rose '],
  ['it opens the text, and stands twice', '[a:12%] is lost.', '12% is lost. Another 12% is not.', '12%', ''],
  ['the number is another', sales, 'Sales rose 13% in May.', null, null],
  ['the sentence is another', sales, 'Prices rose 12% in May.', null, null],
  ['it is gone', sales, 'Rain fell.', null, null],
]
for (const [what, before, after, quote, prefix] of cases)
  test(`${quote ? 'quotes' : 'does not find'} a lost text where ${what}`, () => {
    const found = unmarked(before, after)
    assert.deepEqual(found && [found.quote, found.prefix], quote && [quote, prefix])
  })
