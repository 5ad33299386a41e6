import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { saidIn } from '../fixtures/said-in.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { isInBackground, isInRelative } from './background.ts'

const isBackground = (text: string): boolean => {
  const reading = readForQuotes(readDocument(text))
  return isInBackground(reading, [...reading.cues.keys()][0] ?? 0, 0)
}

for (const text of [
  'While Brekke said it sank, it swam.',
  'After saying it sank, Brekke left.',
  'But when the crew warned of it, Brekke left.',
  'Saying it sank, Brekke left.',
  'Two days after Brekke said it sank, it swam.',
  'In May 2001, after Brekke said it sank, it swam.',
])
  test(`sees what only leads up to the sentence in "${text}"`, () => assert.equal(isBackground(text), true))

for (const text of [
  'Brekke said it sank while we slept.',
  'Two days later Brekke said it sank.',
  'After the storm, Brekke said it sank.',
  'In May Brekke said it sank.',
  'It sank, Brekke said.',
])
  test(`sees the sentence itself in "${text}"`, () => assert.equal(isBackground(text), false))

const isRelative = (text: string): boolean => {
  const reading = readForQuotes(readDocument(text))
  return isInRelative(reading, [...reading.cues.keys()][0] ?? 0, 0)
}

const clauses: [text: string, isRelative: boolean][] = [
  ['Brekke, who said it sank, left.', true],
  ['The board, which has also said it sank, left.', true],
  ['Brekke, who sang for years and once said it sank, left.', true],
  ['Brekke, who sang, and once said it sank.', false],
  ['Those who said it sank left.', false],
  ['Brekke, tired, said it sank.', false],
]
for (const [text, expected] of clauses)
  test(`sees a relative clause between commas in "${text}": ${expected}`, () =>
    assert.equal(isRelative(text), expected))

const bounds: [text: string, said: string][] = [
  ['In a move that even Vik admits was late, the port closed.', 'was late'],
  ['In a move Vik said was late, the port closed.', 'was late'],
  ['On Friday Vik said the port, an old one, closed.', 'the port, an old one, closed'],
  ['In light of a leak that Vik said began in May, the port closed.', 'began in May'],
  ['Vik, saying it leaks, quickly left the pier.', 'it leaks'],
  ['Vik left, saying it leaks, and it does.', 'it leaks, and it does'],
  ['Vik, saying it leaks, old as it is.', 'it leaks, old as it is'],
  ['In May Vik said that a leak, which is old, may go.', 'a leak, which is old, may go'],
]
for (const [text, said] of bounds)
  test(`ends what Vik says of a thing in "${text}"`, () => assert.deepEqual(saidIn(text), [['Vik', said]]))
