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
  ['So Milan beat Turin 2-1.', ['Milan = org', 'Turin = org']],
  ['So Norway drew 1-1 with Ghana in Paris.', ['Norway = org', 'Ghana = org', 'Paris = place']],
  ['It was a 2–1 win over Turin.', ['Turin = org']],
  ['So Milan lost to Arsenal.', ['Milan = org', 'Arsenal = org']],
  ['They beat Turin 2-1 at Tarnow.', ['Turin = org', 'Tarnow = place']],
  ['They worked at Tarnow.', ['Tarnow = org']],
  ['A team from Milan beat Turin 2-1.', ['Milan = place', 'Turin = org']],
  ['So a storm beat Turin on Monday.', ['Turin = place']],
  ['So Milan lost to Paris in the vote on the fair.', ['Milan = place', 'Paris = place']],
  ['So Milan voted 9-4 with Turin.', ['Milan = place', 'Turin = place']],
  ['So Milan lost 12 jobs.', ['Milan = place']],
  ['They won Milan, and 2-1 was the ratio.', ['Milan = place']],
]
for (const [text, found] of cases)
  test(`tells who plays and where by the result in "${text}"`, () => assert.deepEqual(read(text), found))
