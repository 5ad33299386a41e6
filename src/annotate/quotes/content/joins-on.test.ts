import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke said it is old — or once was.', [['Brekke', 'it is old — or once was']]],
  ['Brekke said it is old -- and may sink.', [['Brekke', 'it is old -- and may sink']]],
  ['Brekke said it is old - but only in May.', [['Brekke', 'it is old - but only in May']]],
  ['Brekke said it is old — possibly on purpose.', [['Brekke', 'it is old — possibly on purpose']]],
  ['Brekke said they need it all — from oars to nets.', [['Brekke', 'they need it all — from oars to nets']]],
  ['Brekke said it is old — when anybody looks.', [['Brekke', 'it is old — when anybody looks']]],
  // The outlet speaks again.
  ['Brekke said it is old — a first.', [['Brekke', 'it is old']]],
  ['Brekke said it is old — though others doubt it.', [['Brekke', 'it is old']]],
  ['Brekke said it is old — and no crew came.', [['Brekke', 'it is old']]],
  ['Brekke said it is old - and several of them were there.', [['Brekke', 'it is old']]],
  ['Brekke said it is old — but declined to comment.', [['Brekke', 'it is old']]],
  ['Brekke said it is old — to the horror of the crews.', [['Brekke', 'it is old']]],
  ['Brekke said it is old — Moss is old.', [['Brekke', 'it is old']]],
]
for (const [text, said] of cases)
  test(`tells what a dash joins in "${text}"`, () => assert.deepEqual(saidIn(text), said))
