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
  ['Then the Halden Council on Foreign Relations met.', ['Halden Council on Foreign Relations = org']],
  ['Then the Council on American-Islamic Lanterns met.', ['Council on American-Islamic Lanterns = org']],
  ['Then the Halden Commission on Human Rights met.', ['Halden Commission on Human Rights = org']],
  ['Then the Committee to Protect Lanterns met.', ['Committee to Protect Lanterns = org']],
  ['She studied at the University of Ohio at Columbus.', ['University of Ohio at Columbus = org']],
  ['She studied at the University of Ohio, Columbus.', ['University of Ohio, Columbus = org']],
  ['Then the group Citizens for Lantern Reform met.', ['Citizens for Lantern Reform = org']],
  ['Then the Moss Students for Prosperity met.', ['Moss Students for Prosperity = org']],
  ['Then the Halden Committee on the Budget met.', ['Halden Committee on the Budget = org']],
  ['Then the Subcommittee on the Lantern Crisis met.', ['Subcommittee on the Lantern Crisis = org']],
  ['Then the Halden Committee on the Monday after met.', ['Halden Committee = org']],
  ['Then the Halden Committee on the Senate side met.', ['Halden Committee = org', 'Senate = org']],
  ['Then the Halden Council on the Lantern met.', ['Halden Council = org', 'Lantern = org']],
  ['Then the Halden Council on Monday met.', ['Halden Council = org']],
  ['Then the Halden Task Force on Money Lanterns met.', ['Halden Task Force on Money Lanterns = org']],
  ['Then the Halden Task Force on Monday met.', ['Halden Task Force = org']],
  ['Then the Halden Air Force on Money Lanterns spoke.', ['Halden Air Force = org', 'Money Lanterns = org']],
  ['Then the Halden Council on Malta met.', ['Halden Council = org', 'Malta = place']],
  ['They gave the Halden Committee to Hanne Vik.', ['Halden Committee = org', 'Hanne Vik = person']],
  ['She met the University of Ohio at Hanne Vik’s house.', ['University of Ohio = org', 'Hanne Vik = person']],
  ['Then the University of Ohio, Hanne Vik said, met.', ['University of Ohio = org', 'Hanne Vik = person']],
  ['Campaign for Lantern Reform as you like.', []],
  ['They met Americans for Hanne Vik.', ['Hanne Vik = person']],
]
for (const [text, found] of cases)
  test(`reads what small words join in "${text}"`, () => assert.deepEqual(read(text), found))
