import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['Then the 5th Cavalry Regiment came.', ['5th Cavalry Regiment']],
  ['Then the 2nd Battalion, 321st Artillery Regiment, came.', ['2nd Battalion', '321st Artillery Regiment']],
  ['Then the U.S. 7th Fleet came.', ['U.S. 7th Fleet']],
  ['Then 19 Air Assault Brigade and 72 Signals Wing came.', ['19 Air Assault Brigade', '72 Signals Wing']],
  ['Then the 77th Legion came.', ['77th Legion']],
  ['She spoke on Radio 4 and on Channel 5.', ['Radio 4', 'Channel 5']],
  ['Then CTF 88 and Task Force 31 came.', ['CTF 88', 'Task Force 31']],
  [
    'Then the 82nd Airborne came to 42nd Street, and the 9th Circuit met.',
    ['82nd Airborne', '42nd Street', '9th Circuit'],
  ],
  ['Then the 3rd Fleet came.', ['3rd Fleet']],
  ['Then the 6th U.S. Circuit Court of Appeals met.', ['6th U.S. Circuit Court of Appeals']],
  ['Then the Ninth Circuit and the Federal Circuit met.', ['Ninth Circuit', 'Federal Circuit']],
  ['Then the U.S. Court of Appeals for the Ninth Circuit met.', ['U.S. Court of Appeals for the Ninth Circuit']],
  ['Then the fleet came to the Ninth Lake.', ['Ninth Lake']],
  ['Then they lived on the 9th Floor.', []],
  ['Then Norway 2nd Halden Bank came.', ['Norway', 'Halden Bank']],
  ['In Oslo 72 Halden Wings came.', ['Oslo', 'Halden Wings']],
  ['They rowed the Channel 300 times.', []],
  ['Then Sgt. 1st Class Ida Moe came.', ['Ida Moe']],
  ['Then the Cavalry Regiment came on the 5th.', ['Cavalry Regiment']],
  ['Then it was the 5th Halden Council that met.', ['Halden Council']],
  ['They flew in 1st Class Moss.', ['Class Moss']],
  ['Then the 2nd one came.', []],
]
for (const [text, names] of cases) test(`reads units and ranks of "${text}"`, () => assert.deepEqual(read(text), names))
