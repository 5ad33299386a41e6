import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokensIn } from '../../tokens.ts'
import { addName, longestAt, valueOf, type Trie } from './trie.ts'

const names: Trie<string> = new Map()
for (const name of ['Oslo', 'Oslo City Council', 'WHO', 'al-Haram', 'N.Y.', 'Møre'])
  addName(
    names,
    tokensIn(name).map(({ text }) => text),
    name,
  )

const found = (text: string): string | null => longestAt(names, tokensIn(text), 0)?.value ?? null

const cases: [text: string, name: string | null][] = [
  ['Oslo is cold', 'Oslo'],
  ['Oslo City Council met', 'Oslo City Council'],
  ['Oslo City was', 'Oslo'],
  ['OSLO CITY COUNCIL', 'Oslo City Council'],
  ['WHO said', 'WHO'],
  ['al-Haram', 'al-Haram'],
  ['N.Y. and', 'N.Y.'],
  ['More og', 'Møre'],
  ['more og', null],
  ['MORE', 'Møre'],
  ['Who said', null],
  ['who said', null],
  ['oslo', null],
  ['NY and', null],
  ['Al', null],
]
for (const [text, name] of cases)
  test(`${name ? `finds "${name}"` : 'finds no name'} at the start of "${text}"`, () => assert.equal(found(text), name))

test('knows a name by its folded words', () => {
  assert.equal(valueOf(names, ['oslo', 'city', 'council']), 'Oslo City Council')
  assert.equal(valueOf(names, ['oslo', 'city']), undefined)
})
