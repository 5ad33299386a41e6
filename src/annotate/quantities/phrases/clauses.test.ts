import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { clauseAround } from './clauses.ts'

/** The clause around the number 5 of a sentence. */
function clauseIn(text: string): string {
  const document = readDocument(text)
  const [sentence] = document.sentences
  const at = document.tokens.findIndex((token) => token.text === '5')
  if (!sentence || at < 0) return ''
  const { first, last } = clauseAround(document, sentence, at, at)
  return text.slice(document.tokens[first]?.start, document.tokens[last]?.end)
}

const parted: [text: string, clause: string][] = [
  ['Fares rose, but 5 boats sank.', 'but 5 boats sank.'],
  ['Fares rose; 5 boats sank.', '5 boats sank.'],
  ['Fares rose when 5 boats sank.', '5 boats sank.'],
  ['He knew that 5 boats sank.', '5 boats sank.'],
  ['He said “5 boats sank” twice.', '5 boats sank'],
  ['Fares rose, rents fell, and 5 boats sank.', 'and 5 boats sank.'],
  ['Fares, they say, and 5 boats sank.', 'and 5 boats sank.'],
  ['Fares soared, trams flooded, and 5 boats sank.', 'and 5 boats sank.'],
  ['Fares rose because 5 boats sank.', '5 boats sank.'],
  ['Rents fell 5 percent while total costs rose.', 'Rents fell 5 percent'],
]
for (const [text, clause] of parted)
  test(`parts "${text}"`, () => assert.ok(clauseIn(text).endsWith(clause) && clauseIn(text) !== text))

const whole = [
  'In May, 5 boats sank.',
  'Lind, 5 crews and a dog sank.',
  'The boats and 5 crews sank.',
  'The pier, old as it is, holds 5 boats.',
  'Boats of 5 tons sank.',
  'Lind put that burden at 5 percent.',
]
for (const text of whole) test(`leaves "${text}" whole`, () => assert.equal(clauseIn(text), text))
