import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelled } from './labelled.ts'
import { mint } from './mint.ts'
import { placesOf } from './labelled-ledger.ts'

/** The ids of a labelled text, in its order. */
function idsOf(source: string, article = '', taken: readonly string[] = []): string[] {
  return mint(placesOf(source), { text: labelled(source).text, article, isTaken: (id) => taken.includes(id) })
}

const sales = 'Sales rose [a:12%] in May.'
const [plain = ''] = idsOf(sales)

const same: [what: string, source: string, article: string][] = [
  ['the article has a name', sales, 'trade'],
  ['something stands before it', `Rain fell. ${sales}`, 'trade'],
  ['its line is wrapped', 'Sales rose\n[a:12%] in May.', ''],
]
for (const [what, source, article] of same)
  test(`the id of a passage is the same where ${what}`, () => assert.deepEqual(idsOf(source, article), [plain]))

const other: [what: string, source: string][] = [
  ['the words are others', 'Sales rose [a:13%] in May.'],
  ['the sentence is another', 'Prices rose [a:12%] in May.'],
  ['it is a quote', 'Sales rose [q:12%] in May.'],
]
for (const [what, source] of other)
  test(`the id is another where ${what}`, () => assert.notEqual(idsOf(source)[0], plain))

const twins: [what: string, source: string][] = [
  ['are told apart by what is near', `Rain fell. ${sales} Holm won. ${sales.replace('a', 'b')} It snowed.`],
  [
    'are told apart by what is far',
    ['One.', 'Two.'].map((end) => `${sales}${' It snowed.'.repeat(20)} ${end}`).join(' '),
  ],
  ['nothing tells apart', `${sales} `.repeat(300)],
]
for (const [what, source] of twins)
  test(`equal passages that ${what} get ids of their own`, () => {
    const ids = idsOf(source)
    assert.equal(new Set(ids).size, ids.length)
    assert.deepEqual(idsOf(source, 'trade'), ids)
  })

test('what another article holds is left to it, and the articles do not meet again', () => {
  const [one = ''] = idsOf(sales, 'one', [plain])
  const [two = ''] = idsOf(sales, 'two', [plain])
  assert.equal(new Set([plain, one, two]).size, 3)
  assert.deepEqual(idsOf(sales, 'one', [plain]), [one])
})
