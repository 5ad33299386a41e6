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
  ['Then Halden.com sold tickets.', ['Halden.com = org']],
  ['Then Amazon.com sold tickets.', ['Amazon.com = org']],
  ['Then Halden.co.uk sold tickets.', ['Halden.co.uk = org']],
  ['Then Halden.com.au and CBC.ca sold tickets.', ['Halden.com.au = org', 'CBC.ca = org']],
  ['They met in Halden.ca Later they left.', ['Halden.ca = org']],
  ['They met in Halden. ca. 40 came.', ['Halden = place']],
  ['They met in Halden. Come soon.', ['Halden = place']],
  ['Then nobody saw halden.com again.', []],
]
for (const [text, found] of cases)
  test(`reads addresses of sites in "${text}"`, () => assert.deepEqual(read(text), found))
