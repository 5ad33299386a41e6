import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from '../fixtures/said-in.ts'

const cases: [behind: string, said: string][] = [
  ['“They row and sing all day” in any weather.', '“They row and sing all day” in any weather'],
  ['“They row and sing all day” to please the crowd.', '“They row and sing all day” to please the crowd'],
  ['“They row and sing all day” because they can.', '“They row and sing all day” because they can'],
  // The marked words have an end, or somebody speaks.
  ['“They row and sing all day.” In May they left.', '“They row and sing all day.”'],
  ['“They row and sing all day” is a song.', '“They row and sing all day”'],
  ['“They row and sing all day,” in any weather.', '“They row and sing all day,”'],
]
for (const [behind, said] of cases)
  test(`ends what Brekke goes on with in "${behind}"`, () =>
    assert.equal(saidIn(`“We left,” Brekke said. ${behind}`)[1]?.[1], said))
