import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorAnnotations } from './index.ts'
import { labelled } from './labelled.ts'
import { moved } from './moved.ts'
import { placeOf } from './place.ts'

/** Which of the labels moved, where they stood in the order `before` and stand in the order `after`. */
function movedIn(before: string, after: string): string {
  const sourceOf = (labels: string): string => [...labels].map((label) => `${label} has [${label}:1%].`).join(' ')
  const [old, now] = [labelled(sourceOf(before)), labelled(sourceOf(after))]
  const { annotations, ledger } = anchorAnnotations(old.text, old.annotations, null, { today: '2025-06-26' })
  const pairs = annotations.flatMap(({ id, label }) => {
    const entry = ledger.entries.find((it) => it.id === id)
    const found = now.annotations.find((it) => it.label === label)
    return entry && found ? [{ entry, place: placeOf(now.text, found), score: 1, label }] : []
  })
  return [...moved(pairs)].map(({ label }) => label).join('')
}

const cases: [before: string, after: string, moved: string][] = [
  ['', '', ''],
  ['abc', 'abc', ''],
  ['abc', 'xaybc', ''],
  ['abcd', 'acd', ''],
  ['abcd', 'bcda', 'a'],
  ['abcd', 'dabc', 'd'],
  ['abcdef', 'abedcf', 'cd'],
]
for (const [before, after, expected] of cases)
  test(`"${before}" became "${after}": "${expected}" moved`, () => assert.equal(movedIn(before, after), expected))
