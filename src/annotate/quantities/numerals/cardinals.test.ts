import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['About four hundred and six thousand people live there.', ['four hundred and six thousand = 406000 count']],
  ['Twenty-one boats sank.', ['Twenty-one = 21 count']],
  ['They ordered a dozen boats.', ['a dozen = 12 count']],
  ['It is six point five metres.', ['six point five metres = 6.5 m']],
  ['It took two and a half years.', ['two and a half years = 2.5 year']],
  ['It holds two and three quarters litres.', ['two and three quarters litres = 2.75 L']],
  ['It sold two and a half million boats.', ['two and a half million = 2500000 count']],
  ['It lost one and a quarter billion euros.', ['one and a quarter billion euros = 1250000000 EUR']],
  ['It lost two point five million euros.', ['two point five million euros = 2500000 EUR']],
  ['It lost four-and-a-half million euros.', ['four-and-a-half million euros = 4500000 EUR']],
  ['One hundred thousand boats.', ['One hundred thousand = 100000 count']],
  ['A couple of hundred boats sank.', ['A couple of hundred = 200 count']],
  ['A couple hundred boats sank.', ['A couple hundred = 200 count']],
  ['A couple of thousand euros went.', ['A couple of thousand euros = 2000 EUR']],
  ['The couple of million fans went.', []],
  ['A couple of boats sank.', []],
  ['A group of hundred boats sank.', []],
  ['Hundred boats sank.', []],
  ['It took four-and-a-half years.', ['four-and-a-half years = 4.5 year']],
  ['They saw two, three boats.', ['two = 2 count', 'three = 3 count']],
  ['Between two and three boats sank.', ['two and three = 2..3 count']],
  ['The point is moot.', []],
  ['Nobody and a half knows.', []],
  ['The Million Boat March began.', []],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
