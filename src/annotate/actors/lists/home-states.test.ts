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
  ['She studied at Ohio State.', ['Ohio State = org']],
  ['Then Iowa State’s Hanne Vik won.', ['Iowa State = org', 'Hanne Vik = person']],
  ['They live in New York State.', ['New York State = place']],
  ['Then the Ondo State government met.', ['Ondo State = place']],
  ['They live in Rivers State and in Akwa Ibom State.', ['Rivers State = place', 'Akwa Ibom State = place']],
  ['Then Lagos State Governor Hanne Vik came.', ['Lagos State = place', 'Hanne Vik = person']],
  ['She studied at San Diego State.', ['San Diego State = org']],
  ['So the Brekka State defender scored in the second inning of the football league.', ['Brekka State = org']],
  ['Then Ohio State Senator Hanne Vik came.', ['Ohio = place', 'Hanne Vik = person']],
  ['They praised the Welfare State and the Deep State.', []],
  ['Then the Palestinian State was discussed.', []],
  ['Then the Secretary of State left.', []],
  ['Then the State closed it.', []],
]
for (const [text, found] of cases)
  test(`reads what a name before "State" names in "${text}"`, () => assert.deepEqual(read(text), found))
