import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from './compare.ts'
import { wordsIn } from './words.ts'

const spell = (words: readonly { key: string }[]): string => words.map(({ key }) => key).join(' ')

const cases: [what: string, old: string, now: string, lost: string, gained: string][] = [
  ['the same words', 'timber sales rose', 'timber sales rose', '', ''],
  ['another order', 'timber sales rose', 'sales rose timber', '', ''],
  ['a slip that was mended', 'the harbor closed', 'the harbour closed', '', ''],
  ['another ending', 'exports to Germany', 'export to Germany', '', ''],
  ['a word more', 'timber sales rose', 'timber sales rose again', '', 'again'],
  ['a word less', 'timber sales rose again', 'timber sales rose', 'again', ''],
  ['a word less of two', 'very very cold', 'very cold', 'very', ''],
  ['a word twice', 'very cold', 'very very cold', '', 'very'],
  ['another short name', 'sold to Iran', 'sold to Iraq', 'iran', 'iraq'],
  ['another number word', 'about fourteen tons', 'about fourteen thousand tons', '', 'thousand'],
  ['a number of one more letter', 'the fourth mill', 'the fourty mill', 'fourth', 'fourty'],
  ['nothing and something', '', 'timber', '', 'timber'],
]
for (const [what, old, now, lost, gained] of cases)
  test(`finds what came and went: ${what}`, () => {
    const found = compare(wordsIn(old), wordsIn(now))
    assert.deepEqual([spell(found.lost), spell(found.gained)], [lost, gained])
    assert.equal(found.score === 1, lost + gained === '')
  })

const only = (...names: string[]) => ({ lost: new Set(names.slice(0, 1)), gained: new Set(names.slice(1)) })
const exempt: [what: string, old: string, now: string, names: string[], lost: string, gained: string][] = [
  ['who spoke then and who speaks now', 'as Lin told us', 'as Orr told us', ['lin', 'orr'], '', ''],
  ['not who did not speak then', 'as Vik told us', 'as Orr told us', ['lin', 'orr'], 'vik', ''],
  ['not who does not speak now', 'as Lin told us', 'as Vik told us', ['lin', 'orr'], '', 'vik'],
  ['not the two the other way round', 'as Orr told us', 'as Lin told us', ['lin', 'orr'], 'orr', 'lin'],
]
for (const [what, old, now, names, lost, gained] of exempt)
  test(`lets come and go ${what}`, () => {
    const found = compare(wordsIn(old), wordsIn(now), only(...names))
    assert.deepEqual([spell(found.lost), spell(found.gained)], [lost, gained])
  })

const closer: [what: string, old: string, near: string, far: string][] = [
  [
    'a word that came in counts less than one that is gone',
    'timber sales rose',
    'timber sales rose fast',
    'timber sales',
  ],
  [
    'a small word counts less than a telling one',
    'sales in the north rose',
    'sales in north rose',
    'sales in the rose',
  ],
  ['a name counts more than a plain word', 'we saw Lind build mills', 'we saw Lind build', 'we saw build mills'],
]
for (const [what, old, near, far] of closer)
  test(what, () => {
    const score = (now: string): number => compare(wordsIn(old), wordsIn(now)).score
    assert.ok(score(near) > score(far), `${score(near)} ${score(far)}`)
  })
test('nothing is like nothing, and never less than not at all', () => {
  assert.equal(compare([], []).score, 1)
  assert.equal(compare(wordsIn('Lind sold his old mill'), wordsIn('snow')).score, 0)
})
