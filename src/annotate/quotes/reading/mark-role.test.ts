import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokensIn } from '../../tokens.ts'
import { markRole } from './mark-role.ts'

/** The roles of all tokens of a text that have one. */
const rolesIn = (text: string) => {
  const tokens = tokensIn(text)
  return tokens.map((_, at) => markRole(tokens, at)).filter((role) => role !== undefined)
}

const cases: [text: string, roles: string[]][] = [
  ['“Sail,” he said.', ['open', 'close']],
  ['“He is 6’2”,” he said.', ['open', 'close']],
  ['"Sail," he said.', ['open', 'close']],
  ["``Sail,'' he said.", ['open', 'close']],
  ['``Sail,″ he said.', ['open', 'close']],
  ['``Sail,`` he said. ``Now.``', ['open', 'close', 'open', 'close']],
  ['„Sail” he said.', ['open', 'close']],
  ['«Sail» he said.', ['open', 'close']],
  ['‘Sail,’ he said.', ['open-single', 'close-single']],
  ["'Sail,' he said.", ['open-single', 'close-single']],
  ['("Sail") he said.', ['open', 'close']],
  ['He left " and sailed.', ['either']],
]
for (const [text, roles] of cases)
  test(`gives the marks of ${text} their roles`, () => assert.deepEqual(rolesIn(text), roles))

const none = [
  '',
  'Sail, he said.',
  "The crew's boat isn't old.",
  'The crew’s boat isn’t old.',
  "It was late in the '90s.",
  "'Tis late.",
  '<a id="top',
  'a 5\'10"tall man',
  'a 12″ pipe',
  '(sail) [sail] {sail}',
]
for (const text of none) test(`sees no quotation mark in ${text}`, () => assert.deepEqual(rolesIn(text), []))
