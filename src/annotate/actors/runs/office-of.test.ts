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
  ['Then the Moss County Sheriff’s Office met.', ['Moss County Sheriff’s Office = org']],
  ["Then the Brekka District Attorney's Office met.", ["Brekka District Attorney's Office = org"]],
  ["Then the Prime Minister's Office met.", ["Prime Minister's Office = org"]],
  ["Then the Moss Sheriff's Department met.", ["Moss Sheriff's Department = org"]],
  ["Then Hanne Vik's Office door fell.", ['Hanne Vik = person']],
  ['Then the Office of the Prime Minister met.', ['Office of the Prime Minister = org']],
  [
    'Then the Office of the Director of National Statistics met.',
    ['Office of the Director of National Statistics = org'],
  ],
  ['Then the office of the Prime Minister met.', []],
  ["Then the Ohio Secretary of State's Office met.", ["Ohio Secretary of State's Office = org"]],
  ["Then the sheriff's office met.", []],
  ["Then the Sheriff's office door fell.", []],
  ["Then the Governor's lamp fell.", []],
]
for (const [text, found] of cases)
  test(`finds whose office it is in "${text}"`, () => assert.deepEqual(read(text), found))
