import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokensIn } from './tokens.ts'
import { bitsOnLists, memberOf, onceAWord, valuesOf } from './vocabulary.ts'
import { numberOf } from './word-numbers.ts'

const bitsOfNumber = bitsOnLists([
  [1, ['zibbel', 'zabbel']],
  [2, ['zabbel', 'zubbel']],
])
const bitsOf = (word: string): number => bitsOfNumber(numberOf(word))

const cases: [word: string, bits: number][] = [
  ['zibbel', 1],
  ['zabbel', 3],
  ['zubbel', 2],
  ['zebbel', 0],
  ['', 0],
]
for (const [word, bits] of cases) test(`knows "${word}" from its lists`, () => assert.equal(bitsOf(word), bits))

test('says nothing of the words of later tables', () => {
  bitsOnLists([[4, ['zobbel']]])
  assert.equal(bitsOf('zobbel'), 0)
})

test('asks the lists by the tokens of a text, in capitals or not', () =>
  assert.deepEqual(
    tokensIn('Zibbel ZABBEL zebbel.').map(({ word }) => bitsOfNumber(word)),
    [1, 3, 0, 0],
  ))

test('tells by its number whether a word is on a list', () => {
  const isListed = memberOf(['zibbel', 'zorbel'])
  assert.deepEqual(
    ['zibbel', 'zorbel', 'zabbel', 'zerbel'].map((word) => isListed(numberOf(word))),
    [true, true, false, false],
  )
})

test('tells it of more lists than one table has room for', () => {
  const lists = Array.from({ length: 70 }, (_, at) => memberOf([`list${at}`]))
  assert.ok(lists.every((isListed, at) => isListed(numberOf(`list${at}`)) && !isListed(numberOf(`list${at + 1}`))))
})

test('gives the value of a word by its number', () => {
  const lengthOf = valuesOf([
    ['zwibbel', 7],
    ['zwib', 4],
  ])
  assert.deepEqual(
    ['zwib', 'zwibbel', 'zwab', ''].map((word) => lengthOf(numberOf(word))),
    [4, 7, undefined, undefined],
  )
})

test('asks what a listed word is once, and any other word each time', () => {
  memberOf(['zab1'])
  const asked: string[] = []
  const isLong = onceAWord((lower) => asked.push(lower) > 0 && lower.length > 5)
  assert.deepEqual(tokensIn('zibbel ZIBBEL zab1 zab1 zyzzbel zyzzbel').map(isLong), [
    true,
    true,
    false,
    false,
    true,
    true,
  ])
  assert.deepEqual(asked, ['zibbel', 'zab1', 'zyzzbel', 'zyzzbel'])
})
