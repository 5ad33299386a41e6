import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke spoke about the fire in Halden, Norland.', [['Brekke', 'the fire in Halden, Norland']]],
  ['Brekke spoke about the fire in Halden, Norland, on Friday.', [['Brekke', 'the fire in Halden, Norland']]],
  ['Brekke defended the pump at her house in Halden, Va.', [['Brekke', 'the pump at her house in Halden, Va']]],
  ['Brekke praised the new captain, Ida Moe.', [['Brekke', 'the new captain, Ida Moe']]],
  [
    'Brekke mentioned the port’s Jon Lind, Ida Bash and Rui Moe.',
    [['Brekke', 'the port’s Jon Lind, Ida Bash and Rui Moe']],
  ],
  // Another speaks, or does something.
  ['Brekke praised the new captain, Moe said.', [['Moe', 'Brekke praised the new captain']]],
  ['Brekke left the port, Moss Radio reported.', [['Moss Radio', 'Brekke left the port']]],
  ['When Brekke praised the crew of Moss, Lind, a diver, left.', [['Brekke', 'the crew of Moss']]],
  ['Brekke outlined the plan, Monday.', [['Brekke', 'the plan']]],
  ['Brekke praised the crew of Moss, But nobody came.', [['Brekke', 'the crew of Moss']]],
]
for (const [text, said] of cases)
  test(`keeps a name with the noun before it in "${text}"`, () => assert.deepEqual(saidIn(text), said))
