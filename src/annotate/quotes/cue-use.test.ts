import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke reckons that it leaks.', [['Brekke', 'it leaks']]],
  ['A day of reckoning comes.', []],
  ['A source close to her said: “It leaks.”', [['A source close to her', '“It leaks.”']]],
  ['A friend of her said sister left it.', []],
  ['Then a notice posted on the pier fell.', []],
  ['The crews report that it leaks.', [['The crews', 'it leaks']]],
  ['It leaks, notes Hanne Brekke.', [['Hanne Brekke', 'It leaks']]],
  ['They crossed Halden, Oslo and Moss, states Brekke had lost.', []],
  ['They met a diver called Ida Moe, who left.', []],
  ['A diver called Ida Moe “cold”.', [['A diver', 'Ida Moe “cold”']]],
  ['There were 40 confirmed leaks in May.', []],
  ['Brekke shot back that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke shot that man.', []],
  ['Brekke claims it leaks.', [['Brekke', 'it leaks']]],
  [
    'The pier leaks, the Tide reports, and sinks.',
    [
      ['the Tide', 'The pier leaks'],
      ['the Tide', 'and sinks'],
    ],
  ],
  ['Brekke left, saying it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke ended the day by saying it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke fears that it leaks.', [['Brekke', 'it leaks']]],
  ['One in five said it leaks.', [['One in five', 'it leaks']]],
  ['The two said it leaks.', [['The two', 'it leaks']]],
  ['Brekke appealed for calm at sea.', [['Brekke', 'calm at sea']]],
  ['The appeals court met.', []],
  ['That said, the crew says it leaks.', [['the crew', 'it leaks']]],
  ['Here in Halden, Brekke left, saying it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke, who led at one point, said it leaks.', [['Brekke', 'it leaks']]],
  ['In it, the mayor, Hanne Brekke, calls the pier “cold”.', [['the mayor', 'the pier “cold”']]],
  ['Crews at Halden Port forecast that it leaks.', [['Crews at Halden Port', 'it leaks']]],
  ['Hanne Brekke, who was not involved, notes that it leaks.', [['Hanne Brekke', 'it leaks']]],
  // A noun, an adjective, a name.
  ['The Halden Port forecast for May is low.', []],
  ['Frost killed the vines, and hail on Friday did the rest.', []],
  ['They got a third of the sum it asked for this year.', []],
  ['That said, the pier leaks.', []],
  ['Fears that it leaks grew.', []],
  ['Her five proposed bills were lost.', []],
  ['The judges knew that states may ask for it.', []],
  ['The claims of the crew were long.', []],
  ['The previous forecast of the board was low.', []],
  ['A lobbying firm in Halden closed.', []],
  ['The wide-ranging remarks of the crew ended.', []],
  ['Under questioning from the board, Brekke wept.', []],
]
for (const [text, said] of cases)
  test(`tells a verb from a noun or a name in "${text}"`, () => assert.deepEqual(saidIn(text), said))
