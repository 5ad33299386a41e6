import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type }) => `${exact} = ${type}`,
  )

const cases: [text: string, found: string[]][] = [
  ['Then Hanne Brekk left. They sued the Brekks.', ['Hanne Brekk = person', 'Brekks = person']],
  ['Then Brekk said no. They sued the Brekks.', ['Brekk = person', 'Brekks = person']],
  [
    'Then Hanne Brekk left. They sued the Brekks, met the Brekks and left the Brekks.',
    ['Hanne Brekk = person', 'Brekks = person', 'Brekks = person', 'Brekks = person'],
  ],
  ['Then the Brekk Bank closed. They sued the Brekks.', ['Brekk Bank = org', 'Brekks = org']],
  ['Then Hanne Vik left. They sued the Brekks.', ['Hanne Vik = person', 'Brekks = org']],
]
for (const [text, found] of cases)
  test(`finds ${found.at(-1) ?? ''} in "${text}"`, () => assert.deepEqual(read(text), found))
