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
  ['Then the Social Democrats met the Free Democrats.', ['Social Democrats = org', 'Free Democrats = org']],
  ['Then the Senate met Democrats.', ['Senate = org']],
  ['Then the Greens won 12 seats.', ['Greens = org']],
  ['The Greens voted no, and the Liberals abstained.', ['Greens = org', 'Liberals = org']],
  ['They formed a coalition with the Greens.', ['Greens = org']],
  ['The Greens moved house, and the Greens won 12 hens.', []],
  ['Then Greens Senator Ida Moe met a Nationals MP.', ['Greens = org', 'Ida Moe = person', 'Nationals = org']],
  [
    'Then a spokeswoman for the Greens met the Liberals in the Senate.',
    ['Greens = org', 'Liberals = org', 'Senate = org'],
  ],
  ['The Communists said no.', ['Communists = org']],
  ['Then a gift for the Greens came in the post.', []],
  ['Then the Nationals coach met the Greens.', []],
  ['Left candidates went home.', []],
  ['They ate greens, and greens won votes.', []],
]
for (const [text, found] of cases)
  test(`finds the parties that are called by a plural in "${text}"`, () => assert.deepEqual(read(text), found))
