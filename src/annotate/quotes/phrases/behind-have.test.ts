import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke has in the past called Sunde a fool.', [['Brekke', 'Sunde a fool']]],
  ['Brekke had on two occasions urged Sunde to go.', [['Brekke', 'Sunde to go']]],
  ['Brekke has for years argued that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke, who has at times suggested that it leaks, left.', [['who', 'it leaks']]],
  ['The ferry has over 40 crews hailing Sunde.', []],
  ['The pump the port has in Moss and Halden said nothing.', []],
]
for (const [text, said] of cases)
  test(`steps over what stands behind "has" in "${text}"`, () => assert.deepEqual(saidIn(text), said))
