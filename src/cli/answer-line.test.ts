import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { answerLine } from './answer-line.ts'

const registry = buildRegistry([])

const bad: [line: string, id: string | null][] = [
  ['', null],
  ['{', null],
  ['7', null],
  ['null', null],
  ['{"text":"no id"}', null],
  ['{"id":"a"}', 'a'],
  ['{"id":"a","text":7}', 'a'],
  ['{"id":"a","__proto__":{"text":"x"}}', 'a'],
  [JSON.stringify({ id: 'a', markdown: '>'.repeat(10_000) }), 'a'],
]
for (const [line, id] of bad)
  test(`answers ${JSON.stringify(line.slice(0, 60))} with an error`, () => {
    const answer = answerLine(line, registry)
    assert.ok('error' in answer && answer.error.length > 0)
    assert.equal(answer.id, id)
  })

test('leaves a plain text as it is', () => {
  const text = '  Two\nlines *here*.\n'
  assert.partialDeepStrictEqual(answerLine(JSON.stringify({ id: 1, text }), registry), { id: 1, text })
})

test('reads markdown as its plain text', () =>
  assert.partialDeepStrictEqual(answerLine('{"id":"m","markdown":"# Head\\n\\nTwo\\n*lines*."}', registry), {
    id: 'm',
    text: 'Head\n\nTwo lines.',
  }))

test('tells the numbers of a table in markdown by its heads', () =>
  assert.partialDeepStrictEqual(
    answerLine(JSON.stringify({ id: 't', markdown: '| Port | Rents |\n|---|---|\n| Moss | $40 |' }), registry),
    { quantities: [{ text: '$40', measure: 'Rents', subject: 'Moss' }] },
  ))
