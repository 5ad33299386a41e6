import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import type { Quote } from '../types.ts'
import { buildRegistry } from '../actors/registry.ts'
import { findQuotes } from './quotes.ts'

const saidIn = (text: string): [string, string | undefined][] => {
  const quotes: readonly Quote[] = findQuotes(readDocument(text), { registry: buildRegistry([]), known: [] })
  return quotes.map(({ exact, speaker }) => [exact, speaker?.name])
}

const cases: [text: string, said: [exact: string, speaker: string][]][] = [
  ['Vik discussed the plan.', [['the plan', 'Vik']]],
  ['Vik has condemned the attack on the dam.', [['the attack on the dam', 'Vik']]],
  ['Vik refused to say that the dam leaks.', [['the dam leaks', 'Vik']]],
  ['The chance to say that the dam leaks pleased nobody.', []],
  ['Vik said he would discuss the plan.', [['he would discuss the plan', 'Vik']]],
  ['Lind said Vik condemned the attack.', [['Vik condemned the attack', 'Lind']]],
  ['Vik met the council to discuss the plan.', []],
  ['Vik could criticize the harbour board.', []],
  ['The board will not address the leaks.', []],
]
for (const [text, said] of cases)
  test(`takes as said in "${text}": ${said.length}`, () => assert.deepEqual(saidIn(text), said))
