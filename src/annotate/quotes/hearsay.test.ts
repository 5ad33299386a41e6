import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn } from './fixtures/said-in.ts'

const cases: [text: string, exact: string, speaker: string, via: string[]][] = [
  ['Ida Brekke, 44, said it leaks, the Tide reported.', 'it leaks', 'Ida Brekke', ['the Tide']],
  ['“It leaks,” Brekke was quoted as saying, as reported by the Tide.', '“It leaks,”', 'Brekke', ['the Tide']],
  ['Brekke said it leaks, according to the Tide.', 'Brekke said it leaks', 'the Tide', []],
  ['Brekke said it leaks, the Tide reported.', 'it leaks', 'Brekke', ['the Tide']],
  ['She said it leaks, the Tide quoted her as saying.', 'it leaks', 'She', ['the Tide']],
  ['The Tide reported a diver as saying that it leaks.', 'it leaks', 'a diver', ['The Tide']],
  ['It leaks, the Tide reported.', 'It leaks', 'the Tide', []],
  ['Brekke said it leaks, the crew recalled.', 'Brekke said it leaks', 'the crew', []],
  ['It sank when Brekke said it leaks, the Tide reported.', 'It sank when Brekke said it leaks', 'the Tide', []],
]
for (const [text, exact, speaker, via] of cases)
  test(`hears ${speaker} in "${text}"`, () => {
    const [quote] = quotesIn(text)
    assert.deepEqual([quote?.exact, quote?.speaker?.name, quote?.via.map(({ name }) => name)], [exact, speaker, via])
  })
