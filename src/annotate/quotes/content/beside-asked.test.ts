import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke urged the mayor, Ida Moe, to resign.', [['Brekke', 'the mayor, Ida Moe, to resign']]],
  ['The judge ordered Brekke, 58, to pay $400.', [['The judge', 'Brekke, 58, to pay $400']]],
  [
    'Brekke called on the Minister of Ports, Senator Ida Moe, to act.',
    [['Brekke', 'the Minister of Ports, Senator Ida Moe, to act']],
  ],
  ['Brekke cited Ida Moe, a diver, as one who had rowed.', [['Brekke', 'Ida Moe, a diver, as one who had rowed']]],
  ['Brekke cited Ida Moe, a diver, as someone who rows.', [['Brekke', 'Ida Moe, a diver, as someone who rows']]],
  // Nothing is asked, or somebody else goes on.
  ['Brekke urged calm, the crew left, to cheers.', [['Brekke', 'calm']]],
  ['Brekke condemned Ida Moe, a diver.', [['Brekke', 'Ida Moe']]],
  ['Brekke endorsed the mayor, Ida Moe, to cheers.', [['Brekke', 'the mayor, Ida Moe']]],
  ['Brekke accused the board, without proof, of lying.', [['Brekke', 'the board, without proof, of lying']]],
  ['Brekke accused the board, a bunch of liars, on Monday.', [['Brekke', 'the board']]],
  ['Brekke portrayed the crew, in particular, as “liars”.', [['Brekke', 'the crew, in particular, as “liars”']]],
  ['Brekke hailed Ida Moe, the mayor, as a hero.', [['Brekke', 'Ida Moe, the mayor, as a hero']]],
  ['Brekke chided Ida Moe, the mayor, for rowing.', [['Brekke', 'Ida Moe, the mayor, for rowing']]],
  ['Brekke chided Ida Moe, the mayor, for a while.', [['Brekke', 'Ida Moe']]],
  ['Brekke hailed Ida Moe, the mayor, as well.', [['Brekke', 'Ida Moe']]],
  ['Brekke vowed never to row.', [['Brekke', 'never to row']]],
  ['Brekke told the crew not to row.', [['Brekke', 'not to row']]],
  ['Brekke agreed not to sue.', [['Brekke', 'not to sue']]],
  ['Brekke agreed never again.', []],
  ['Brekke called the mayor, Ida Kling, “a hero” and left.', [['Brekke', 'the mayor, Ida Kling, “a hero”']]],
  ['Brekke called them, among other things, “liars”.', [['Brekke', 'them, among other things, “liars”']]],
]
for (const [text, said] of cases)
  test(`hears what somebody described is asked in "${text}"`, () => assert.deepEqual(saidIn(text), said))
