import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The club fined Brekke for saying it leaks.', [['Brekke', 'it leaks']]],
  ['The port fired the manager for claiming it leaks.', [['the manager', 'it leaks']]],
  ['The board sacked her for saying it leaks.', [['her', 'it leaks']]],
  ['Sunde singled out Hanne Brekke for suggesting in May that it leaks.', [['Hanne Brekke', 'it leaks']]],
  ['Brekke won praise for saying it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke was sacked for saying it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke left the hall for the pier, saying it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke stood in Moss for hours, telling Sunde it leaks.', [['Brekke', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`tells who is blamed for it from who blames in "${text}"`, () => assert.deepEqual(saidIn(text), said))
