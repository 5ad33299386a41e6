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
  ['TARNOW, AR — A barn burned down.', ['TARNOW = place', 'AR = place']],
  ['TARNOW, AR (AP) — A barn burned down.', ['TARNOW = place', 'AR = place', 'AP = org']],
  ['TARNOW, B.C. — A barn burned down.', ['TARNOW = place', 'B.C. = place']],
  ['TARNOW, XQ — A barn burned down.', ['TARNOW = place', 'XQ = org']],
  ['She left Tarnow, AR, a firm.', ['Tarnow = person', 'AR = org']],
  ['Ida Moe, MD — a friend — left.', ['Ida Moe = person']],
  ['CEDAR FORKS, Ohio (AP) — A barn burned down.', ['CEDAR FORKS = place', 'Ohio = place', 'AP = org']],
  ['CEDAR FORKS burned down, and the firm left — at last.', []],
  ['They met CEDAR TARNOW, a firm — at last.', ['CEDAR TARNOW = org']],
  ['They left the Vold, Ohio, barn.', ['Vold = place', 'Ohio = place']],
  ['They met Vold, Ohio’s governor.', ['Vold = person', 'Ohio = place']],
  ['They met Vold, Ohio Gov. Ida Moe and others.', ['Vold = person', 'Ohio = place', 'Ida Moe = person']],
  ['They met Vold, Georgia and others.', ['Vold = person', 'Georgia = place']],
  ['HALDEN SKOG — A barn burned down.', ['HALDEN SKOG = place']],
  ['OTHER NEWS — A barn burned down.', []],
  ['Meeting, Ark. — A barn burned down.', ['Meeting = place', 'Ark. = place']],
  ['Meeting, they wept — at last.', []],
]
for (const [text, found] of cases)
  test(`reads the places of a dateline in "${text}"`, () => assert.deepEqual(read(text), found))
