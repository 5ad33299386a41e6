import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke must tell the board why it leaks.', []],
  ['The board should now declare that it leaks.', []],
  ['I must say that it leaks.', [['I', 'it leaks']]],
  ['The board should say that it leaks, Brekke argued.', [['Brekke', 'The board should say that it leaks']]],
  ['Brekke could not explain why it leaks.', [['Brekke', 'why it leaks']]],
  ['Vik discussed the plan.', [['Vik', 'the plan']]],
  ['Vik has condemned the attack on the dam.', [['Vik', 'the attack on the dam']]],
  ['Vik went on to discuss the plan.', [['Vik', 'the plan']]],
  ['Vik refused to say that the dam leaks.', [['Vik', 'the dam leaks']]],
  ['The chance to say that the dam leaks pleased nobody.', []],
  ['Vik said he would discuss the plan.', [['Vik', 'he would discuss the plan']]],
  ['Lind said Vik condemned the attack.', [['Lind', 'Vik condemned the attack']]],
  ['Vik met the council to discuss the plan.', []],
  ['Will called for a vote.', [['Will', 'a vote']]],
  ['If they reject the plan, the boats sink.', []],
  ['If the board agrees to pay, the boats sail.', []],
  ['If Vik says that it leaks, it leaks.', [['Vik', 'it leaks']]],
  ['Nobody knows whether he’ll propose the plan.', []],
  ["Nobody knows that he's praised the plan.", [['he', 'the plan']]],
  ['It sank as if they rejected the plan.', [['they', 'the plan']]],
  ['Vik could criticize the harbour board.', []],
  ['The board will not address the leaks.', []],
  ['You may say that the dam leaks.', []],
  ['One could argue that the dam leaks.', []],
  ['Neither Vik nor Lind would say whether the dam leaks.', []],
  ['The port and the crews would say that the dam leaks.', [['The port and the crews', 'the dam leaks']]],
  ['That is to say, the dam leaks.', []],
  ['The comments of Vik were late, to say the least.', []],
  ['They say the least old dam leaks.', [['They', 'the least old dam leaks']]],
  ['Suffice it to say that the dam leaks.', []],
  ['It is fair to say that the dam leaks.', []],
  ['You said that the dam leaks.', [['You', 'the dam leaks']]],
  ['Some may say that the dam leaks.', [['Some', 'the dam leaks']]],
]
for (const [text, said] of cases)
  test(`takes as said in "${text}": ${said.length}`, () => assert.deepEqual(saidIn(text), said))
