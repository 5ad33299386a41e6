import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The court heard that the pilot was drunk.', [[undefined, 'the pilot was drunk']]],
  ['Moss Crown Court heard Brekke had sold the boat.', [[undefined, 'Brekke had sold the boat']]],
  ['An inquest into his death heard how he fell.', [[undefined, 'how he fell']]],
  ['The jury was told the pilot could not recall it.', [[undefined, 'the pilot could not recall it']]],
  ['The pilot was drunk, the inquest was told.', [[undefined, 'The pilot was drunk']]],
  ['The pilot was drunk, the court heard on Monday.', [[undefined, 'The pilot was drunk']]],
  ['Brekke told the court that the pilot was drunk.', [['Brekke', 'the pilot was drunk']]],
  ['The court was told her crew rowed away.', [[undefined, 'her crew rowed away']]],
  ['Magistrates were told he had sold the boat.', [[undefined, 'he had sold the boat']]],
  ['The judge heard she was struck.', [[undefined, 'she was struck']]],
  ['The judge was told the story of the pier.', []],
  // Nothing is told, or to nobody who sits in judgement.
  ['The crews heard that the pilot was drunk.', []],
  ['The court heard the appeal that Brekke had lodged.', []],
  ['The court heard arguments from both sides.', []],
  ['On Monday, the court heard the appeal.', []],
  ['The jury was told to leave.', []],
  ['As the court heard on Monday, the pier leaks.', []],
]
for (const [text, said] of cases)
  test(`hears what a court is told in "${text}"`, () => assert.deepEqual(saidIn(text), said))
