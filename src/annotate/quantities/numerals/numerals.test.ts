import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { numeralAt } from './numerals.ts'

const numbers: [text: string, written: string, value: number][] = [
  ['13,176 boats', '13,176', 13176],
  ['13 176 boats', '13 176', 13176],
  ['1.784665 trillion yuan', '1.784665 trillion', 1.784665e12],
  ['5bn euros', '5bn', 5e9],
  ['3 hundred thousand boats', '3 hundred thousand', 3e5],
  ['1,20,000 boats', '1,20,000', 120000],
  ['5 lakh boats', '5 lakh', 5e5],
  ['5 lakh cr', '5 lakh cr', 5e12],
  ['500 Cr', '500 Cr', 5e9],
  ['500 crane', '500', 500],
  ['2½ boats', '2½', 2.5],
  ['12 345 678 boats', '12 345 678', 12345678],
  ['34,9 percent', '34,9', 34.9],
  ['1,5 million', '1,5 million', 1.5e6],
  ['3 million and a half', '3 million and a half', 3.5e6],
  ['3 million and a half of them', '3 million', 3e6],
  ['3 million and a quarter people', '3 million and a quarter', 3.25e6],
  ['5kg', '5kg', 5],
  ['N1,200 a litre', 'N1,200', 1200],
]
for (const [text, written, value] of numbers)
  test(`reads ${value} in "${text}"`, () => {
    const numeral = numeralAt(readDocument(text), 0)
    assert.deepEqual([text.slice(numeral?.start, numeral?.end), numeral?.value], [written, value])
  })

const none = ['', 'boats', '-', 'A5', '3.1.2 boats', '1,2,3 boats', 'million', '٣', 'B52', '7'.repeat(70)]
for (const text of none)
  test(`reads no number in "${text.slice(0, 20)}"`, () => assert.equal(numeralAt(readDocument(text), 0), undefined))

test('takes two numbers apart that no space of three digits joins', () =>
  assert.deepEqual(
    ['12 34', '12 3456', '1234 567', '12, 345'].map((text) => numeralAt(readDocument(text), 0)?.value),
    [12, 12, 1234, 12],
  ))
