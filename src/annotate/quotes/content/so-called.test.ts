import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from '../fixtures/said-in.ts'

const cases: [text: string, said: string][] = [
  ['The repair of what Brekke has called a “rotten pier” took nine days.', 'a “rotten pier”'],
  ['What Brekke called a “farce” will close in May.', 'a “farce”'],
  ['The vote on what Brekke called the old mill was held in May.', 'the old mill'],
  ['Two of what Brekke described as old “hulks” had sunk off Moss.', 'old “hulks”'],
  // The name itself goes on.
  ['Lind wants what Brekke called a plan that was late.', 'a plan that was late'],
  ['Lind wants what Brekke called a burned and flooded pier.', 'a burned and flooded pier'],
  ['Lind wants what Brekke called a “pier” of the old kind.', 'a “pier” of the old kind'],
]
for (const [text, said] of cases)
  test(`ends what somebody calls a thing before the main verb in "${text}"`, () =>
    assert.deepEqual(saidIn(text), [['Brekke', said]]))
