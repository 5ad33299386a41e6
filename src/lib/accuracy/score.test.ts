import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placed } from './golden.ts'
import { isSameName, isSameValue, pairs, shared } from './score.ts'

const span = (start: number, end: number) => ({ start, end })

const overlaps: [a: [number, number], b: [number, number], share: number][] = [
  [[0, 10], [0, 10], 1],
  [[0, 10], [5, 15], 1 / 3],
  [[0, 10], [10, 20], 0],
  [[0, 10], [30, 40], 0],
  [[0, 10], [2, 7], 0.5],
]
for (const [a, b, share] of overlaps)
  test(`${a.join()} and ${b.join()} share ${share}`, () => assert.equal(shared(span(...a), span(...b)), share))

test('each golden annotation gets the best of those that are left', () => {
  const found = [span(0, 9), span(1, 10), span(20, 30)]
  assert.deepEqual(pairs([span(0, 10), span(0, 9), span(50, 60)], found, 0.5), [
    [span(0, 10), span(0, 9)],
    [span(0, 9), span(1, 10)],
  ])
})

const names: [a: string, b: string, same: boolean][] = [
  ['Omar Lind', 'Lind', true],
  ['the union', 'The Union', true],
  ['officials in Moldova', 'officials', true],
  ['A WHO official', 'WHO', true],
  ['Omar Lind', 'the mayor', false],
  ['Omar Lind', 'Hanne Lind', false],
  ['Omar Lind', '', false],
  ['the', 'a', false],
]
for (const [a, b, same] of names)
  test(`“${a}” and “${b}” are ${same ? '' : 'not '}the same`, () => assert.equal(isSameName(a, b), same))

test('a fraction is the same as far as it is written', () => {
  assert.ok(isSameValue(0.6667, 2 / 3))
  assert.ok(!isSameValue(0.6, 2 / 3))
  assert.ok(!isSameValue(6, [6, 7]))
})
test('the second of two equal words is the second in the text', () =>
  assert.deepEqual(
    placed('Lind met Omar Lind.', [{ words: 'Lind' }, { words: 'Lind' }]).map(({ start }) => start),
    [0, 14],
  ))
test('words that are not in the text are an error', () =>
  assert.throws(() => placed('Lind', [{ words: 'Vik' }]), /not in the text/u))
