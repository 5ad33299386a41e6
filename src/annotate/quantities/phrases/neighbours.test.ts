import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokensIn } from '../../tokens.ts'
import { isCapital, isGlued, lowerAt, words } from './neighbours.ts'

const tokens = tokensIn('Élan 5km-long boat')

test('tells glued tokens from parted ones', () =>
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((index) => isGlued(tokens, index)),
    [false, true, true, false, false],
  ))

test('gives small letters, and nothing beyond the ends', () =>
  assert.deepEqual(
    [-1, 0, 4, 5].map((index) => lowerAt(tokens, index)),
    ['', 'élan', 'boat', ''],
  ))

test('takes words for capital, and no numbers or marks', () =>
  assert.deepEqual(
    [0, 1, 2, 3, 9].map((index) => isCapital(tokens[index])),
    [true, false, false, false, false],
  ))

test('reads a list of words', () => assert.deepEqual([...words('a b\nc')], ['a', 'b', 'c']))
