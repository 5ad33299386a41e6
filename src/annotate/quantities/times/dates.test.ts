import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { dateAt } from './dates.ts'

const valueIn = (text: string) => dateAt(readDocument(text), 0)?.value

const cases: [text: string, value: string][] = [
  ['4 July 2016', '2016-07-04'],
  ['July 4, 2016', '2016-07-04'],
  ['June 2018', '2018-06'],
  ['2018-07-06', '2018-07-06'],
  ['Sept. 20', '--09-20'],
  ['3rd of May', '--05-03'],
  ['1/2/2016', '2016'],
  ['23/Sep/2020', '2020-09-23'],
  ['Dec-2018', '2018-12'],
  ['3 and 9 May', '--05-03'],
]
const spans: [text: string, last: number][] = [
  ['3 and 9 May', 3],
  ['March 20, 21 and 28 in Bern', 5],
  ['Sept. 19 to 22, they met', 3],
  ['May 4 and 9 boats', 1],
  ['May 4, 20 people', 1],
]
for (const [text, last] of spans)
  test(`ends the date that opens "${text}" with the token ${last}`, () =>
    assert.equal(dateAt(readDocument(text), 0)?.last, last))
for (const [text, value] of cases) test(`dates "${text}" ${value}`, () => assert.equal(valueIn(text), value))

const none = ['', 'may 5', 'May', 'Mayor 5', '32 July', '4 people', '2018-13-06', '2018 - 07 - 06', '1/2', 'March on']
for (const text of none) test(`sees no date in "${text}"`, () => assert.equal(valueIn(text), undefined))
