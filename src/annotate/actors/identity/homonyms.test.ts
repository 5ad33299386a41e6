import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, actor }) => `${exact} = ${actor}`,
  )

const cases: [text: string, found: string[]][] = [
  ['The Congress leader met the BJP.', ['Congress = indian-national-congress', 'BJP = bjp']],
  [
    'The Congress Party lost. Congress won.',
    ['Congress Party = indian-national-congress', 'Congress = indian-national-congress'],
  ],
  ['Then Congress rose.', ['Congress = congress']],
  ['Then Ida Bloomberg spoke. Bloomberg wept.', ['Ida Bloomberg = ida-bloomberg', 'Bloomberg = ida-bloomberg']],
  ['Then Ida Moe spoke. Bloomberg wept.', ['Ida Moe = ida-moe', 'Bloomberg = bloomberg']],
  ['Then Ida Bloomberg sold Bloomberg shares.', ['Ida Bloomberg = ida-bloomberg', 'Bloomberg = bloomberg']],
  ['The BJP met Congress and the Senate there.', ['BJP = bjp', 'Congress = congress', 'Senate = senate']],
]
for (const [text, found] of cases)
  test(`tells whom a name means beside others in "${text}"`, () => assert.deepEqual(read(text), found))
