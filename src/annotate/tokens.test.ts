import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokensIn } from './tokens.ts'

const cases: [text: string, tokens: string[]][] = [
  ['NATO’s plan', ['NATO', '’s', 'plan']],
  ["the unions' plan", ['the', 'unions', "'", 'plan']],
  ["O'Brien didn't go", ["O'Brien", "didn't", 'go']],
  ['the U.S. and Mr. Lind', ['the', 'U.S.', 'and', 'Mr.', 'Lind']],
  ['It ended. He left.', ['It', 'ended', '.', 'He', 'left', '.']],
  ['ca. 5, cf. IE. It', ['ca.', '5', ',', 'cf.', 'IE', '.', 'It']],
  ['With Sens. Vik and Reps. Holm', ['With', 'Sens.', 'Vik', 'and', 'Reps.', 'Holm']],
  ['ten sales reps. Then', ['ten', 'sales', 'reps', '.', 'Then']],
  ['He said no. It is no. 5', ['He', 'said', 'no', '.', 'It', 'is', 'no.', '5']],
  ['J. D. Vik, 74,', ['J.', 'D.', 'Vik', ',', '74', ',']],
  ['US$1,506.5 billion', ['US', '$', '1,506.5', 'billion']],
  ['Russia-Ukraine', ['Russia', '-', 'Ukraine']],
  ['RM1,200, F1.2', ['RM1,200', ',', 'F1.2']],
  ['5G, 3rd and 10m', ['5G', ',', '3rd', 'and', '10m']],
  ['“What?” she asked', ['“', 'What', '?', '”', 'she', 'asked']],
  ['wait... no — yes', ['wait', '...', 'no', '—', 'yes']],
  ["``quoted''", ['``', 'quoted', "''"]],
  ['José Núñez', ['José', 'Núñez']],
  ['JosÃ© NÃºÃ±ez', ['JosÃ©', 'NÃºÃ±ez']],
  ['JosA\u0303© said', ['JosA\u0303©', 'said']],
  ['Vik© said it ±5', ['Vik', '©', 'said', 'it', '±', '5']],
  ['«IRM\u00C3\u00BB', ['«', 'IRM\u00C3', '\u00BB']],
  ['São © 2024', ['São', '©', '2024']],
  ['a\uFFFCb \u{1F600}c', ['a', '\uFFFC', 'b', '\u{1F600}', 'c']],
  ['3.5%', ['3.5', '%']],
  ['', []],
]
for (const [text, tokens] of cases)
  test(`cuts "${text}" into ${tokens.length} tokens`, () =>
    assert.deepEqual(
      tokensIn(text).map((token) => token.text),
      tokens,
    ))

test('gives offsets that index the text', () => {
  const text = '“Nobody’s perfect,” said Dr. N. Å. Holm-Lind, 42.'
  for (const token of tokensIn(text)) assert.equal(text.slice(token.start, token.end), token.text)
})

test('tells words, numbers and marks apart', () =>
  assert.deepEqual(
    tokensIn('Guo, 55%').map((token) => token.kind),
    ['word', 'mark', 'number', 'mark'],
  ))

test('cuts a word or number of endless pieces, which would overflow the stack', () => {
  assert.equal(tokensIn('1,'.repeat(40))[0]?.text, `${'1,'.repeat(16)}1`)
  assert.equal(tokensIn('a’'.repeat(40))[0]?.text, `${'a’'.repeat(16)}a`)
})
