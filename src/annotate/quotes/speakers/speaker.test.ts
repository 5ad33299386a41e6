import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['“It leaks,” port spokeswoman Hanne Brekke said.', [['Hanne Brekke', '“It leaks,”']]],
  ['“It leaks,” said diver Olav van der Sunde.', [['Olav van der Sunde', '“It leaks,”']]],
  ['Mr. Brekke said that it leaks.', [['Mr. Brekke', 'it leaks']]],
  ['It leaks, according to the Ministry of Ports.', [['the Ministry of Ports', 'It leaks']]],
  ['It leaks, according to the Fund for the Harbour.', [['the Fund for the Harbour', 'It leaks']]],
  ['“It leaks,” said Hanne Brekke of Halden.', [['Hanne Brekke', '“It leaks,”']]],
  ['It leaks, Amazon.com said.', [['Amazon.com', 'It leaks']]],
  ['The Coast Front (CF) group says that it leaks.', [['The Coast Front (CF) group', 'it leaks']]],
  ['The dock leaks, Moss Port Authority (MPA) chief Ida Moe said.', [['Ida Moe', 'The dock leaks']]],
  ['The dock leaks, acting mayor Ida Moe said.', [['Ida Moe', 'The dock leaks']]],
  ['A ferry acting as a café is old, Ida Moe said.', [['Ida Moe', 'A ferry acting as a café is old']]],
  // Phrases that stay whole.
  ['“It leaks,” the ex-Liberals MP said.', [['the ex-Liberals MP', '“It leaks,”']]],
  ['The Department of Ports said that it leaks.', [['The Department of Ports', 'it leaks']]],
  ['A spokeswoman for Brekke said that it leaks.', [['A spokeswoman for Brekke', 'it leaks']]],
  ['The mayor said that it leaks.', [['The mayor', 'it leaks']]],
]
for (const [text, said] of cases) test(`names the speaker of "${text}"`, () => assert.deepEqual(saidIn(text), said))
