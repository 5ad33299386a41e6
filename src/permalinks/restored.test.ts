import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelled } from './labelled.ts'
import { entriesOf, placesOf } from './labelled-ledger.ts'
import { restored } from './restored.ts'

/** The labels of the places that retired entries of `before` get back in `after`. */
function restoredIn(before: string, after: string): string {
  const retired = { date: '2025-06-27', reason: 'Cut.' }
  const entries = entriesOf(before).map((entry) => ({ ...entry, state: 'retired' as const, retired }))
  const places = placesOf(after)
  const { anchors } = restored(entries, places, { anchors: [], considered: [] })
  assert.ok(anchors.every(({ entry }) => entry.state === 'live' && entry.retired === undefined))
  return anchors.map(({ place }) => labelled(after).annotations[places.indexOf(place)]?.label).join(' ')
}

const sales = 'Sales rose [a:12%] in May.'
const cases: [what: string, before: string, after: string, labels: string][] = [
  ['its very sentence', sales, `Rain fell. ${sales}`, 'a'],
  ['its sentence on two lines', sales, 'Sales rose\n[a:12%] in May.', 'a'],
  ['no other number', sales, 'Sales rose [b:13%] in May.', ''],
  ['no other sentence with its words', sales, 'Sales of copper rose [b:12%] in May.', ''],
  ['no words of somebody else', '[q:“Yes,”](Lin) she said.', '[r:“Yes,”](Orr) she said.', ''],
  ['one of two equal places, once', sales, `${sales} ${sales.replace('a:', 'b:')}`, 'a'],
]
for (const [what, before, after, labels] of cases)
  test(`gives a retired entry back ${what}`, () => assert.equal(restoredIn(before, after), labels))
