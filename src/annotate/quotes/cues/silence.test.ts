import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said][] = [
  ['Brekke said the port would close but would not say when.', ['Brekke', 'the port would close']],
  ['Brekke told the crews it leaks but stopped short of closing it.', ['Brekke', 'it leaks']],
  ['Brekke said it was “old,” but declined to comment on its age.', ['Brekke', 'it was “old,”']],
  ['Brekke said it was “old,” but made no mention of the pump.', ['Brekke', 'it was “old,”']],
  ['Brekke said the port would close, but declined to provide a date.', ['Brekke', 'the port would close']],
  ['Brekke said it leaks, but had little else to say on the pump.', ['Brekke', 'it leaks']],
  ['Brekke said it leaks but had no comment on the pump.', ['Brekke', 'it leaks']],
  ['Brekke said it leaks, though he didn’t say why.', ['Brekke', 'it leaks']],
  ['Brekke agreed it leaks, but disagreed on the cost of the pump.', ['Brekke', 'it leaks']],
  // What is said goes on.
  ['Brekke said it leaks, though she has seen worse.', ['Brekke', 'it leaks, though she has seen worse']],
  ['Brekke said the crew was late but had little to eat.', ['Brekke', 'the crew was late but had little to eat']],
  ['Brekke said the port was old but would not close.', ['Brekke', 'the port was old but would not close']],
  ['Brekke said the pump stopped but started again.', ['Brekke', 'the pump stopped but started again']],
  ['Brekke said the crews refused to row but not to wait.', ['Brekke', 'the crews refused to row but not to wait']],
]
for (const [text, said] of cases)
  test(`tells what is said from what is kept back in "${text}"`, () => assert.deepEqual(saidIn(text)[0], said))
