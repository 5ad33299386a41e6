import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const wholes = [
  'last week, she fixed the roof',
  'two days later, she fixed the roof',
  'eventually, she fixed the roof',
  'in the spring that came, she fixed the roof',
  'given the cost, she would not run',
  'having lost the vote, she would not run',
  'while the mill was closed, she told the crew to rest',
  'last week, the mayor said the mill would close',
  'after the vote, the mayor promised to resign',
  'the crews believe if the wind turns, they can row home',
  'every time it closes, she weeps',
  'the moment it closes, she weeps',
  'the mill will close and when it does, she will leave',
]
for (const said of wholes)
  test(`goes on behind what leads up to the clause in "${said}"`, () =>
    assert.deepEqual(saidIn(`Brekke said that ${said}.`)[0], ['Brekke', said]))

const ends: [text: string, said: Said[]][] = [
  ['Brekke said that the mill is closed, she told the crew.', [['Brekke', 'the mill is closed']]],
  ['Brekke said that the mill closed last week, they told the crew.', [['Brekke', 'the mill closed last week']]],
  ['When Brekke said that the mill would close, she left.', [['Brekke', 'the mill would close']]],
  ['When Brekke said that it was closed a week ago, she left.', [['Brekke', 'it was closed a week ago']]],
  ['Once Brekke had said his piece, he was ready to row.', [['Brekke', 'his piece']]],
  [
    'Brekke said that it leaks, Lind said it holds.',
    [
      ['Brekke', 'it leaks'],
      ['Lind', 'it holds'],
    ],
  ],
]
for (const [text, said] of ends)
  test(`ends where the clause has had its verb in "${text}"`, () => assert.deepEqual(saidIn(text), said))
