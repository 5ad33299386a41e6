import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { isInHeading, readArticle } from '../article.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const cases: [sentence: string, isHeading: boolean][] = [
  ['Minister To Visit Flooded Valley After Storm', true],
  ['FLOODS REACH THE COAST OF NORWAY', true],
  ['Remarks by Hanne Vik at the First Meeting of Spring', true],
  ['(Reporting by Hanne Vik; Editing by Omar Lind)', false],
  ['Reporting To Be Cut Under Hanne Vik', true],
  ['Hanne Vik visits the flooded valley', false],
  ['Hanne Vik, Omar Lind, Tova Ruud, Arle Moss', false],
  ['The Northern Lakes Board met Hanne Vik.', false],
  ['NATO and the EU met.', false],
]
for (const [sentence, isHeading] of cases)
  test(`${isHeading ? 'takes' : 'does not take'} "${sentence}" for a heading`, () => {
    const document = readDocument(sentence)
    assert.equal(isInHeading(readArticle(document), 0), isHeading)
  })

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, actor }) => `${exact} = ${actor}`,
  )

test('finds in a heading what is known, titled or introduced below it', () => {
  assert.deepEqual(read('Kirkevik To Sue Norway After Vik Talks With President Moe\n\nThen Hanne Vik left Kirkevik.'), [
    'Kirkevik = kirkevik',
    'Norway = norway',
    'Vik = hanne-vik',
    'Moe = moe',
    'Hanne Vik = hanne-vik',
    'Kirkevik = kirkevik',
  ])
})
test('finds nothing else in a heading', () => assert.deepEqual(read('Winter Storm To Hit Coastal Roads In Spring'), []))
