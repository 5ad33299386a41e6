import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelled } from './labelled.ts'
import { placesOf } from './labelled-ledger.ts'
import { keysOf, readerOf, type Reading } from './reading.ts'
import { slot } from './words.ts'

/** The reading of the annotation "a" of a text. */
function read(source: string): Reading {
  const places = placesOf(source)
  const place = places[labelled(source).annotations.findIndex(({ label }) => label === 'a')]
  assert.ok(place)
  return readerOf(places.toReversed())(place)
}

const mill = 'Rain fell. The mill sold [a:12 tons] to Lind. Snow fell.'
const cases: [part: 'own' | 'left' | 'right' | 'before' | 'after', source: string, words: string][] = [
  ['own', mill, '12 tons'],
  ['left', mill, 'the mill sold'],
  ['right', mill, 'to lind'],
  ['before', mill, 'rain fell'],
  ['after', mill, 'snow fell'],
  ['before', 'The mill sold [a:12 tons].', ''],
  ['after', 'The mill sold [a:12 tons].', ''],
  ['right', 'It sold [a:12 tons] and [b:9 tons] more.', `and ${slot} more`],
  ['right', 'It sold [a:12 tons] and 9 tons more.', 'and 9 tons more'],
  ['right', 'It sold [a:12 tons] [q:to Lind](Lin).', 'to lind'],
  ['before', 'It rose [b:9 tons]. It sold [a:12 tons].', `it rose ${slot}`],
]
for (const [part, source, words] of cases)
  test(`reads "${words}" as ${part} in "${source}"`, () =>
    assert.equal(
      read(source)
        [part].map(({ key }) => key)
        .join(' '),
      words,
    ))

const far = 'barley oats and rye went from here to there by slow carts along the old coast road'
test('of a sentence that is cut, the half word is not read', () => {
  const { before, after } = read(`It had ${far} there. It sold [a:12 tons]. It had ${far}.`)
  const words = new Set(`it had ${far}`.split(' '))
  assert.deepEqual(
    [...before, ...after].filter(({ key }) => !words.has(key)),
    [],
  )
  assert.equal(before.at(-1)?.key, 'there')
  assert.equal(after[0]?.key, 'it')
})

const speakers: [what: string, source: string, names: string[]][] = [
  ['its own speaker', '[a:12 tons](Lin) is much.', ['lin']],
  ['who speaks beside it', '[a:12 tons] is much. [q:“No,”](Orr) he said.', ['orr']],
  ['nobody where nobody speaks', '[a:12 tons] is much. [q:“No.”]', []],
  ['nobody who speaks far away', `[a:12 tons] is much. It had ${far}. It had ${far}. [q:“No,”](Orr) he said.`, []],
]
for (const [what, source, names] of speakers)
  test(`knows as speakers ${what}`, () => assert.deepEqual([...read(source).speakers], names))

const looked: [what: string, key: string, is: boolean][] = [
  ['its own words', '12', true],
  ['a word of its sentence', 'lind', true],
  ['a word of the sentence before, with its side', 'before rain', true],
  ['a word of the sentence behind, with its side', 'after snow', true],
  ['no word of another sentence without its side', 'rain', false],
  ['no word on the wrong side', 'after rain', false],
  ['no break', ',', false],
]
for (const [what, key, is] of looked)
  test(`is looked up by ${what}`, () => assert.equal(keysOf(read(mill.replace('sold', 'sold,'))).has(key), is))
