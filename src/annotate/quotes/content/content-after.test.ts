import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { isAdverbialTail } from '../phrases/adverbial-tail.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { contentAfter } from './content-after.ts'

/** What the first cue of a text reports after itself, and whom it is said to. */
function saidIn(text: string): (string | null)[] | undefined {
  const reading = readForQuotes(readDocument(text))
  const { tokens } = reading
  const textOf = ({ first, last }: { first: number; last: number }) =>
    text.slice(tokens[first]?.start, tokens[last]?.end)
  const [cue] = reading.cues
  const found = cue && contentAfter(reading, cue[0], cue[1], tokens.length - 1)
  return found && [textOf(found.run), found.addressee && textOf(found.addressee)]
}

const cases: [text: string, said: string, whom: string | null][] = [
  ['Brekke said the ferry is late.', 'the ferry is late', null],
  ['Brekke said that the ferry is late.', 'the ferry is late', null],
  ['Brekke said on Monday that the ferry is late.', 'the ferry is late', null],
  ['Brekke noted that in 2023, the ferry was late.', 'in 2023, the ferry was late', null],
  [
    'Brekke stated that on the question of fares, nobody was heard.',
    'on the question of fares, nobody was heard',
    null,
  ],
  ['Brekke told Halden the ferry is late.', 'the ferry is late', 'Halden'],
  ['Brekke warned them that the ferry is late.', 'the ferry is late', 'them'],
  ['Brekke warned the worst was to come.', 'the worst was to come', null],
  ['Brekke told the crew he’ll row.', 'he’ll row', 'the crew'],
  ['Brekke told the crew to repay about 300 fares.', 'to repay about 300 fares', 'the crew'],
  ['Brekke told them to mend the pier that leaks.', 'to mend the pier that leaks', 'them'],
  ['Brekke asked the court for a delay.', 'a delay', 'the court'],
  ['Brekke warned the crew against a delay.', 'a delay', 'the crew'],
  ['Brekke told Halden in June about the ferry.', 'the ferry', 'Halden'],
  ['Brekke said: “The ferry is late.”', '“The ferry is late.”', null],
  ['Brekke said, “The ferry is late.”', '“The ferry is late.”', null],
  ['Brekke added the boat had sunk, a first.', 'the boat had sunk, a first', null],
  ['Brekke said that is a lie.', 'that is a lie', null],
  ['Brekke said that will be late.', 'that will be late', null],
  ['Brekke said that he’d be late.', 'he’d be late', null],
  ['Brekke agreed to keep the ferry open.', 'to keep the ferry open', null],
  ['Brekke agreed to a sale of the ferry.', 'a sale of the ferry', null],
  ['Brekke said the ferry is late, but it came.', 'the ferry is late', null],
]
for (const [text, ...expected] of cases)
  test(`hears "${expected[0]}" in "${text}"`, () => assert.deepEqual(saidIn(text), expected))

const none = [
  '',
  'The ferry is late.',
  'Brekke said.',
  'Brekke said',
  'Brekke said that',
  'Brekke told Halden in June.',
  'Brekke spoke to President Lunes of Norway.',
  'Brekke said Sunday on State of the Port.',
  'Brekke added two boats.',
  'This is where they hail, a waste of sand.',
  'Brekke insisted.',
  'Brekke argued in the street.',
  'Brekke posted a letter.',
  'Brekke responded in a hurry, so the crews left.',
  'Brekke added a boat to the fleet, a first that pleased the crews.',
]
for (const text of none) test(`hears nothing after the cue in "${text}"`, () => assert.equal(saidIn(text), undefined))

const isTail = (text: string) => {
  const reading = readForQuotes(readDocument(text))
  return isAdverbialTail(reading, 0, reading.tokens.length - 1)
}
for (const text of ['on Monday.', 'in a letter to the crews', 'again, loudly', 'yesterday', ''])
  test(`sees only circumstances in "${text}"`, () => assert.equal(isTail(text), true))

for (const text of [
  'that it is late',
  'it is late',
  'boats are late',
  'in May that it is late',
  'on Monday it sank',
  'was late',
])
  test(`sees a statement in "${text}"`, () => assert.equal(isTail(text), false))
