import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It has long legs [23].', []],
  ['It has <a id="785846205750337537"> here.', []],
  ['The post 785846205750337537 is gone.', []],
  ['He is 6\'3" tall.', ['6\'3" = 6.25 foot']],
  ['A 911 caller told them.', []],
  ['It rose about 500 BC and fell.', []],
  ['It became 4 Air Defense Wing in May.', []],
  ['It lost in the 200 British Open.', []],
  ['Sweden 1 – 0 Korea', []],
  ['The Group of 20 leaders met.', []],
  ['The 737 MAX was old.', []],
  ['They won 7-6(5), 6-2.', []],
  ['It lay in the 400 block of Mill Street.', []],
  ['It lies 400 blocks away.', ['400 = 400 count']],
  ['Her 401(k) and its 501(c)(3) fund are gone.', []],
  ['They won 40 (a) boats.', ['40 = 40 count']],
  ['They won (5) of them.', ['5 = 5 count']],
  ['The file VNR-2021-3044 is lost.', []],
  ['It was the winter of ’98.', []],
  ['It drew 20-something fans.', []],
  ['It has a 4K screen.', []],
  ['It has 4K readers.', ['4K = 4000 count']],
  ['They call it ‘98 boats’.', ['98 = 98 count']],
  ['The Volo Group runs 20 shops.', ['20 = 20 count']],
  ['It costs 20 or something.', ['20 = 20 count']],
  ['It wrote: ‘1,200 came.’', ['1,200 = 1200 count']],
  ['A group of 20 leaders met.', ['20 = 20 count']],
  ['It has [23 legs].', ['23 = 23 count']],
  ['It took 911 calls a day, and 911 boats.', ['911 = 911 count']],
  ['It has 40 Air Force pilots.', ['40 = 40 count']],
  ['It met 40 Dallas Police.', ['40 = 40 count']],
  ['It met 40 Super Bowls.', ['40 = 40 count']],
  ['It met 40 Chinese.', ['40 = 40 count']],
  ['It has 1 – 3 boats.', ['1 – 3 = 1..3 count']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
