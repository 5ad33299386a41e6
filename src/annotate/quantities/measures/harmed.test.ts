import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['The blast wounded more than 60.', 'people'],
  ['It was in May that 94 died.', 'people'],
  ['The war left 6.2 million driven from their homes.', 'people'],
  ['It killed 16 passengers and injured 29.', 'passengers'],
  ['The storm killed at least 38 and left them dark.', 'people'],
  ['Attacks killed 17 people and wounded 43 others in the town.', 'others'],
  ['The war drove another 30,000 from their homes.', 'people'],
  ['The fall trapped another 15.', 'people'],
  ['The war drove 30 trucks from the town.', 'trucks'],
  ['The blast wounded 60 sailors.', 'sailors'],
  ['The blast wounded 60 more in the town.', 'people'],
  ['The blast wounded 60 more sailors.', 'sailors'],
  ['They were 60.', null],
  ['It was one of the attacks in which 94 were killed.', 'people'],
  ['It sank 94 metres down.', null],
]
for (const [text, measure] of rows)
  test(`counts ${measure ?? 'nobody'} with the last figure in "${text}"`, () =>
    assert.equal(
      quantitiesOf(text)
        .filter(({ form }) => form !== 'date')
        .at(-1)?.measure,
      measure,
    ))
