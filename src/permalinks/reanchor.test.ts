import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelled } from './labelled.ts'
import { entriesOf, placesOf } from './labelled-ledger.ts'
import { reanchor } from './reanchor.ts'

/** The labels of what was found again: `a>a` as it was, `a>b!` changed. */
function found(before: string, after: string): string {
  const [entries, places] = [entriesOf(before), placesOf(after)]
  const labelOf = (source: string, index: number): string => labelled(source).annotations[index]?.label ?? ''
  return reanchor(entries, places)
    .anchors.map(({ entry, place, changed }) => {
      const pair = `${labelOf(before, entries.indexOf(entry))}>${labelOf(after, places.indexOf(place))}`
      return changed ? `${pair}!` : pair
    })
    .toSorted()
    .join(' ')
}

const timber = 'Rain fell on roofs. Sales of timber rose [a:12%] in May. Holm won a cup.'
const mills = 'It rained. The mill made [a:300 tons] in May. The mill made [b:450 tons] in May. It snowed.'
const cases: [what: string, before: string, after: string, found: string][] = [
  ['what did not change', timber, timber, 'a>a'],
  ['what was moved', timber, 'Holm won a cup. Ice broke.\n\nSales of timber rose [a:12%] in May.', 'a>a'],
  ['another number as a change', timber, timber.replace('12', '13'), 'a>a!'],
  ['other words for the same amount as a change', timber, timber.replace('12%', '12.0%'), 'a>a!'],
  ['a slip beside it as no change', timber.replace('timber', 'timbre'), timber, 'a>a'],
  [
    'a sentence written anew as a change',
    timber,
    timber.replace('Sales of timber rose', 'Sales of boards grew'),
    'a>a!',
  ],
  ['each of two for itself', mills, mills.replace('300', '310').replace('450', '460'), 'a>a! b>b!'],
  [
    'neither of two that one place fits as well',
    mills,
    mills.replace(' The mill made [a:300 tons] in May.', '').replace('450', '470'),
    '',
  ],
  ['no other claim in its place', timber, timber.replace('timber rose [a:12%]', 'copper rose [b:14%]'), ''],
  ['no place twice', timber, `${timber} Sales of timber rose [b:12%] in May.`, 'a>a'],
  ['nothing where nothing stands', timber, 'Rain fell.', ''],
  ['nothing where nothing stood', 'Rain fell.', timber, ''],
]
for (const [what, before, after, expected] of cases)
  test(`finds ${what}`, () => assert.equal(found(before, after), expected))

test('what did not change is not weighed at all, what did is', () => {
  assert.equal(reanchor(entriesOf(timber), placesOf(timber)).considered.length, 0)
  assert.equal(reanchor(entriesOf(timber), placesOf(timber.replace('12', '13'))).considered.length, 1)
})
