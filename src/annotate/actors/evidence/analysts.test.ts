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
  ['Analysts at Halden suggested a fall.', ['Halden = org']],
  ['Then an economist at Halden suggested a fall.', ['Halden = org']],
  ['Crowds at Halden suggested a fall.', ['Halden = person']],
  ['Then Halden analysts suggested a fall.', ['Halden = org']],
  ['Then Russia analysts suggested a fall.', ['Russia = place']],
  ['Then Ida Moe analysts suggested a fall.', ['Ida Moe = person']],
]
for (const [text, found] of cases)
  test(`takes the firm of analysts for one in "${text}"`, () => assert.deepEqual(read(text), found))
