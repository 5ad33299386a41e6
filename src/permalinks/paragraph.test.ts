import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesOf, placesOf } from './labelled-ledger.ts'
import { sharedParagraph } from './paragraph.ts'

const before = 'It snowed.\n\nRain fell. Sales rose [a:12%]. Holm won.\n\nVik left.'
const cases: [what: string, after: string, shared: number][] = [
  ['all that stood beside it', before, 1],
  ['all, in another place of the text', 'Ice.\n\nRain fell. Sales rose [a:12%]. Holm won.', 1],
  ['all, wrapped otherwise', 'Rain\nfell. Sales rose [a:12%]. Holm\nwon.', 1],
  ['what stood before it', 'Rain fell. Sales rose [a:12%]. Lind won.', 0.5],
  ['what stood behind it', 'Sales rose [a:12%]. Holm won.', 0.5],
  [
    'nothing where the same sentences stand in the next paragraphs',
    'Rain fell.\n\nSales rose [a:12%].\n\nHolm won.',
    0,
  ],
  ['nothing of another paragraph', 'Vik left. Sales rose [a:12%]. It snowed.', 0],
]
for (const [what, after, shared] of cases)
  test(`a paragraph still has ${what}`, () => {
    const [[entry], [place]] = [entriesOf(before), placesOf(after)]
    assert.ok(entry && place)
    assert.equal(sharedParagraph(entry, place), shared)
  })

test('a claim that stood alone in its paragraph and does so still has all', () => {
  const [[entry], [place]] = [entriesOf('Ice.\n\n[a:12%].\n\nSnow.'), placesOf('Rain.\n\n[a:12%].\n\nLind.')]
  assert.ok(entry && place)
  assert.equal(sharedParagraph(entry, place), 1)
})
