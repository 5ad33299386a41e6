import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesOf, placesOf } from './labelled-ledger.ts'
import { revise } from './revise.ts'

function revised(before: string, after: string, changed: boolean) {
  const [entry] = entriesOf(before)
  const [place] = placesOf(after)
  assert.ok(entry && place)
  return { entry, now: revise({ entry, place, changed }, '2025-07-01') }
}

test('an entry that only moved stands elsewhere and has no new version', () => {
  const { entry, now } = revised('Sales rose [a:12%].', 'Rain fell. Sales rose [a:12%].', false)
  assert.equal(now.start, entry.start + 'Rain fell. '.length)
  assert.deepEqual(now.versions, [])
})

test('an entry that says something else keeps its id, its first day and what it said', () => {
  const { entry, now } = revised('Sales rose [a:12%].', 'Sales rose [a:13%].', true)
  assert.deepEqual([now.id, now.firstPublished, now.value], [entry.id, '2025-06-26', 13])
  assert.deepEqual(now.versions, [
    { exact: '12%', sentence: 'Sales rose 12%.', speaker: null, value: 12, unit: '%', until: '2025-07-01' },
  ])
})
