import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { behindComma, upToStop } from './behind-comma.ts'

const read = (text: string, wordsIn: (reading: Reading, limit: number) => Run | undefined): string | undefined => {
  const reading = readForQuotes(readDocument(text))
  const run = wordsIn(reading, reading.tokens.length - 1)
  return run && text.slice(reading.tokens[run.first]?.start, reading.tokens[run.last]?.end)
}

const behind: [text: string, words: string | undefined][] = [
  ['As told, the dam leaks.', 'the dam leaks'],
  ['As told, it leaks, too', 'it leaks, too'],
  ['As told the dam leaks.', undefined],
  ['As told,.', undefined],
]
for (const [text, words] of behind)
  test(`finds ${words ?? 'nothing'} behind the comma of "${text}"`, () =>
    assert.equal(
      read(text, (reading, limit) => behindComma(reading, 0, limit)),
      words,
    ))

test('leaves out the stops at the end', () =>
  assert.equal(
    read('It leaks?!', (reading, limit) => upToStop(reading, 1, limit)),
    'leaks',
  ))
