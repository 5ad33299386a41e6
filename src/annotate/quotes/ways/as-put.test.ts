import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['It is a boat that “leaks and sings,” as Brekke put it.', [['Brekke', '“leaks and sings,”']]],
  ['The door, as Brekke put it in May, “is never locked”.', [['Brekke', '“is never locked”']]],
  ['As Brekke put it: “A boat is no house.”', [['Brekke', '“A boat is no house.”']]],
  ['As Brekke puts it, the dam leaks.', [['Brekke', 'the dam leaks']]],
  ['As the actor who plays him put it to me, “he is gone”.', [['the actor', '“he is gone”']]],
  ['He is “gone”, as Brekke, a friend of Sunde, put it.', [['Brekke', '“gone”']]],
  ['The “farce”, as Brekke called it, is over.', [['Brekke', '“farce”']]],
  ['The loud boats, as Brekke calls them, are gone.', []],
  ['It sank as Brekke called it a “farce”.', [['Brekke', 'it a “farce”']]],
  // Nothing is put in words.
  ['As Brekke put it away, the dam broke.', []],
  ['Brekke put it in the boat.', []],
  ['The dam leaks, as Brekke put it there.', []],
]
for (const [text, said] of cases) test(`reads how it is put in "${text}"`, () => assert.deepEqual(saidIn(text), said))
