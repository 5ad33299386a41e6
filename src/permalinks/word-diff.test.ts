import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordDiff } from './word-diff.ts'

const shown = (old: string, now: string): string =>
  wordDiff(old, now)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

const cases: [old: string, now: string, diff: string][] = [
  ['It rose 55 percent.', 'It rose 57 percent.', 'It rose [-55-]{+57+} percent.'],
  ['It rose 55 percent.', 'It rose sharply.', 'It rose [-55 percent-]{+sharply+}.'],
  ['“We agree,” he said.', '"We agree," he said.', '[-“-]{+"+}We agree,[-”-]{+"+} he said.'],
  ['It rose.', 'It rose in May.', 'It rose{+ in May+}.'],
  ['It rose in May.', 'It rose.', 'It rose[- in May-].'],
  ['It rose.', 'It rose.', 'It rose.'],
  ['', 'It rose.', '{+It rose.+}'],
  ['', '', ''],
]
for (const [old, now, diff] of cases)
  test(`shows "${old}" become "${now}"`, () => {
    assert.equal(shown(old, now), diff)
  })

test('gives back both texts', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', ' ', '“', '.', '5')).map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (old, now) => {
      const diff = wordDiff(old, now)
      const without = (kind: string) =>
        diff
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join('')
      assert.equal(without('added'), old)
      assert.equal(without('removed'), now)
    }),
  )
})
