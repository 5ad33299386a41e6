import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeness } from './closeness.ts'
import { wordsIn } from './words.ts'

const of = (old: string, now: string): number => closeness(wordsIn(old), wordsIn(now))

const cases: [old: string, now: string, least: number, most: number][] = [
  ['', '', 1, 1],
  ['of freight in Lind', 'of freight in Lind', 1, 1],
  ['of freight, in Lind', 'of freight in Lind', 1, 1],
  ['of freight in harbours', 'of freight in harbuors', 1, 1],
  ['of freight', '', 0.3, 0.3],
  ['of freight in Lind', 'of freight in Vik', 0.7, 0.95],
  ['of freight in Lind', 'of the freight in Lind', 0.6, 0.95],
  ['of freight in Lind', 'to nobody but her', 0, 0],
]
for (const [old, now, least, most] of cases)
  test(`"${now}" is as close to "${old}" as ${least} to ${most}`, () => {
    const found = of(old, now)
    assert.ok(found >= least && found <= most, String(found))
  })

test('the word right beside counts more than the last', () =>
  assert.ok(of('of freight in Lind', 'of freight in Vik') > of('of freight in Lind', 'by freight in Lind')))

test('what stands further off than the reach counts for nothing', () =>
  assert.equal(of('a b c d e f Lind', 'a b c d e f Vik'), 1))

test('a longer reach sees further', () =>
  assert.ok(closeness(wordsIn('a b c d e f Lind'), wordsIn('a b c d e f Vik'), { reach: 7 }) < 1))

test('the name of who spoke then stands for that of who speaks now', () => {
  const exempt = { lost: new Set(['lind']), gained: new Set(['holm']) }
  assert.equal(closeness(wordsIn('said Lind of it'), wordsIn('said Holm of it'), { exempt }), 1)
  assert.ok(closeness(wordsIn('said Vik of it'), wordsIn('said Holm of it'), { exempt }) < 1)
})
