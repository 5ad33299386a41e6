import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['She saw a one-in-four chance.', ['one-in-four = 0.25 fraction']],
  ['One in five homes is empty.', ['One in five = 0.2 fraction']],
  ['One in 3 kg went.', ['3 kg = 3 kg']],
  ['Nine out of ten boats leak.', ['Nine out of ten = 0.9 fraction']],
  ['18 of 32 members voted.', ['18 of 32 = 0.5625 fraction']],
  ['One train in five was late.', ['One train in five = 0.2 fraction']],
  ['One job in six depends on it.', ['One job in six = 0.16666666666666666 fraction']],
  ['One boat in two sank.', ['One = 1 count', 'two = 2 count']],
  ['One man in Halden left.', ['One = 1 count']],
  ['Two of the boats sank.', ['Two = 2 count']],
  ['They sat 32 of 18.', ['32 = 32 count', '18 = 18 count']],
  ['One boat in 2000 sank.', ['One = 1 count']],
  ['She found 14 out of the 21 boats.', ['14 out of the 21 = 0.6666666666666666 fraction']],
  ['She took 14 of the 21 boats.', ['14 = 14 count', '21 = 21 count']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
