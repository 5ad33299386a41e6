import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lanePath } from './lane.ts'

const stretch = (from: number, words: number) => ({ from, words, isWordForWord: true })
const cases: [name: string, stretches: ReturnType<typeof stretch>[], height: number, path: string][] = [
  ['nothing', [], 12, ''],
  ['a stretch from the start', [stretch(0, 50)], 12, 'M0 0h25v12h-25z'],
  ['a low block in the middle of the lane', [stretch(100, 100)], 4, 'M50 4h50v4h-50z'],
  ['two stretches', [stretch(0, 1), stretch(199, 1)], 12, 'M0 0h0.5v12h-0.5zM99.5 0h0.5v12h-0.5z'],
]
for (const [name, stretches, height, path] of cases)
  test(`draws ${name} of 200 words to scale`, () => assert.equal(lanePath(stretches, 200, height), path))

test('draws nothing that is not a number for an article without words', () =>
  assert.equal(lanePath([stretch(0, 0)], 0, 4), 'M0 4h0v4h-0z'))
