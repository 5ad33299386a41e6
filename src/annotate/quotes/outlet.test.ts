import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from './fixtures/said-in.ts'

test('hears a programme that a time of day names', () =>
  assert.deepEqual(saidIn("Brekke told Radio Moss's Morning Report programme it leaks."), [['Brekke', 'it leaks']]))

test('tells the name of an outlet from that which opens what it is told', () =>
  assert.deepEqual(saidIn('Brekke told Moss News Sunde should not row.'), [['Brekke', 'Sunde should not row']]))
