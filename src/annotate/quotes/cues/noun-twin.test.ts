import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['It is unclear which charges he faces.', []],
  ['The firm, which charges it was late, left.', [['which', 'it was late']]],
  // What follows is the verb, so that the word before it is a noun.
  ['A harbour report says the dock leaks.', [['A harbour report', 'the dock leaks']]],
  ['The Moss Port Board report says the dock leaks.', [['The Moss Port Board report', 'the dock leaks']]],
  ['The port’s latest crew report said it leaks.', [['The port’s latest crew report', 'it leaks']]],
  ['Some slow harbour advocates have argued that it leaks.', [['Some slow harbour advocates', 'it leaks']]],
  ['Halden pier advocates say it leaks.', [['Halden pier advocates', 'it leaks']]],
  ['Senior advocate Hanne Vik said the dock leaks.', [['Hanne Vik', 'the dock leaks']]],
  ['Port crews advocate Norse fares.', [['Port crews', 'Norse fares']]],
  ['The dock was safe, the team reports in Tide Medicine.', [['the team', 'The dock was safe']]],
  ['The dock was safe, the team reports in the journal Tide Medicine.', [['the team', 'The dock was safe']]],
  ['The dock was safe, and team reports in May were late.', []],
  ['Port reports show that fares rose.', [['Port reports', 'fares rose']]],
  ['Early estimates suggest the dock leaks.', [['Early estimates', 'the dock leaks']]],
  ['“It leaks,” Town Hall press officer Hanne Vik told the crews.', [['Hanne Vik', '“It leaks,”']]],
  ['Port reports seen by the crew suggest that it leaks.', [['Port reports', 'it leaks']]],
  ['The files obtained by the crew show that it leaks.', [['The files', 'it leaks']]],
  ['Brekke met the crews at the boat show that closed.', []],
  ['Moss and Halden are the small states where votes count.', []],
  ['They won in poor states whose crews sat at home.', []],
  ['It was a bitter recall campaign against the board.', []],
  ['It was a move that likely violates state law.', []],
  // The verb itself.
  ['Crews recall that it leaks.', [['Crews', 'it leaks']]],
  ['They state plainly that it leaks.', [['They', 'it leaks']]],
  ['The pier leaks, the letter states.', [['the letter', 'The pier leaks']]],
  ['They won in Moss, Halden and three states.', []],
  ['They won in Moss, the southern states, and Halden.', []],
  ['The letter states which pier leaks.', [['The letter', 'which pier leaks']]],
  ['Members of the Pier party claim the mayor paid.', [['Members of the Pier party', 'the mayor paid']]],
  ['Crews allied with the party claim they paid.', [['Crews', 'they paid']]],
  ['The crews of the state they left were lost.', []],
  ['A member of the party claim the mayor read was late.', []],
  ['Brekke said in an earnings call that it leaks.', [['Brekke', 'it leaks']]],
  ['A few crews claim that it leaks.', [['crews', 'it leaks']]],
  ['The Tide reports made in Moss are late.', []],
  ['“Is it old?” reporters press.', [['reporters', '“Is it old?”']]],
  ['The mayor advocates a lower fee.', [['The mayor', 'a lower fee']]],
  ['The agency estimates sales will fall.', [['The agency', 'sales will fall']]],
  ['The board forecasts demand will fall.', [['The board', 'demand will fall']]],
  ['The port officials report that fares rose.', [['The port officials', 'fares rose']]],
  ['What the mayor claims have shocked the town.', []],
]
for (const [text, said] of cases)
  test(`tells a cue from the noun that it may be in "${text}"`, () => assert.deepEqual(saidIn(text), said))
