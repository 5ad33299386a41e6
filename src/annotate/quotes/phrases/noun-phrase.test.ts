import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from './noun-phrase.ts'

const textOf = (text: string, find: (reading: ReturnType<typeof readForQuotes>) => NounPhrase | undefined) => {
  const reading = readForQuotes(readDocument(text))
  const found = find(reading)
  const cut = (first: number, last: number) => text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end)
  return found && [cut(found.first, found.last), cut(found.head.first, found.head.last)]
}
const ending = (text: string) => textOf(text, (reading) => phraseEndingAt(reading, reading.tokens.length - 1, 0))
const starting = (text: string) => textOf(text, (reading) => phraseStartingAt(reading, 0, reading.tokens.length - 1))

const endings: [text: string, phrase: string, head: string][] = [
  ['Then the old captain', 'the old captain', 'the old captain'],
  ['a spokesman for the port', 'a spokesman for the port', 'a spokesman'],
  ['because she', 'she', 'she'],
  ['so two others', 'two others', 'two others'],
  ['because others', 'others', 'others'],
  ['when Torvald Brekke', 'Torvald Brekke', 'Torvald Brekke'],
  ['the head of the union of crews', 'the head of the union of crews', 'the head'],
]
for (const [text, ...expected] of endings)
  test(`finds "${expected[0]}" at the end of "${text}"`, () => assert.deepEqual(ending(text), expected))

const starts: [text: string, phrase: string, head: string][] = [
  ['the old captain was late', 'the old captain', 'the old captain'],
  ['a spokesman for the port was late', 'a spokesman for the port', 'a spokesman'],
  ['she was late', 'she', 'she'],
  ['Torvald Brekke, who was late', 'Torvald Brekke', 'Torvald Brekke'],
  ['the captain on Monday', 'the captain', 'the captain'],
]
for (const [text, ...expected] of starts)
  test(`finds "${expected[0]}" at the start of "${text}"`, () => assert.deepEqual(starting(text), expected))

for (const text of ['', 'the captain,', 'the captain and', 'the', 'she was', 'the port of', 'they are quickly'])
  test(`finds no noun phrase at the end of "${text}"`, () => assert.equal(ending(text), undefined))

for (const text of ['', ', the captain', 'and the captain', 'the', 'was late', 'of the port', 'quickly the captain'])
  test(`finds no noun phrase at the start of "${text}"`, () => assert.equal(starting(text), undefined))
