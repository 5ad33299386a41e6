import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../actors/registry.ts'
import { readDocument } from '../document.ts'
import { findQuantities } from './quantities.ts'

/** How the last quantity of a text is compared. */
const comparatorIn = (text: string) =>
  findQuantities(readDocument(text), { registry: buildRegistry([]), known: [] }).at(-1)?.cmp

const cases: [text: string, comparator: string][] = [
  ['Nearly 40 percent of boats leak.', '~'],
  ['It holds 40 tons or so.', '~'],
  ['They sold about 40 boats.', '~'],
  ['At least 40 percent of boats leak.', '>'],
  ['It holds up to 40 tons.', '<'],
  ['The fare went up to $40.', '='],
  ['Men made up 40 percent of it.', '='],
  ['They shot down 19 drones.', '='],
  ['It closed down 1.3 percent.', 'down'],
  ['Prices went up 40 percent.', 'up'],
  ['It carries 40 tons or more.', '>'],
  ['Up to 40 percent of boats leak.', '<'],
  ['It costs less than $40.', '<'],
  ['Fares rose by 4 percent.', 'up'],
  ['Fares fell 4 percent.', 'down'],
  ['The port cut its fares by 4 percent.', 'down'],
  ['Fares were 4 percent lower.', 'down'],
  ['Shares in the yard lost 190 points, or 0.6 percent.', 'down'],
  ['It holds about 40 tons or 300 barrels.', '~'],
  ['It has 900-plus readers.', '>'],
  ['It has 900-odd readers.', '~'],
  ['It lasted over two years.', '>'],
  ['They raised fares by $40.', 'up'],
  ['They ran it for over two years.', '>'],
  ['Over two years passed.', '>'],
  ['They drove over 53 laps.', '>'],
  ['She died more than two years ago.', '>'],
  ['It ate up 40 percent of it.', '='],
  ['Fares, lifted by 4 percent, hurt.', 'up'],
  ['It was trading up 4 percent.', 'up'],
  ['Inflation has eroded their wages by 11 percent.', 'down'],
  ['Fares fell by 4 percent in May and by 6 percent in June.', 'down'],
  ['The index gave up 4 percent.', 'down'],
  ['The gap widened 4 points.', 'up'],
  ['The index was 4 percent firmer.', 'up'],
  ['They lifted the dividend 4 percent.', 'up'],
  ['They cut rates 4 basis points.', 'down'],
  ['The Orlo was off 4 points.', 'down'],
  ['The koru firmed 4 percent.', 'up'],
  ['Children under the age of 5 sail free.', '<'],
  ['Anyone over the age of 65 may vote by post.', '>'],
]
for (const [text, comparator] of cases)
  test(`compares with ${comparator} in "${text}"`, () => assert.equal(comparatorIn(text), comparator))

const plain = [
  '40 percent of boats leak.',
  'Exactly 40 percent of boats leak.',
  'Fares rose to 4 percent.',
  'Fares fell to just 4 percent.',
  'They built flats over two years.',
  'They got a rise over two years.',
  'They spent 9 million euros over two years.',
  'They may lose 90 points over three seasons.',
  'Takings, boosted by 26 home games, were high.',
  'She grows 15 hectares.',
  'Fares fell, and it was paid by 6 percent.',
  'The pier has 40 percent of the boats.',
  'It costs $40.',
  'They had fined it in March over 31 breaches.',
  'They raised $40 million.',
  'They gave up 40 boats.',
  'The boat sank six minutes after it left.',
  'The pay rise was rejected by 40 percent of them.',
  'It lies off 40 piers.',
  'They cut rates in 4 percent of towns.',
  'The gap widened to 4 points.',
  'He was clear about two things.',
  'They spoke about 40 boats.',
  'It weighs 40 tons.',
  'They sold 40 percent or none.',
  'Fares fell, and 4 percent paid.',
  'It is about the pier: 40 percent leak.',
  'It lies 40 miles out.',
  'Shares lost 190 points and 6 percent of owners sold.',
  'It holds about 40 tons (300 barrels).',
  'They ran a race over 53 laps.',
  'Fares are 5 points lower than four years ago.',
  'Fares are 5 percent less than two years ago.',
  'Children at the age of 5 sail free.',
  'The fair centres around the 40-metre wheel.',
]
for (const text of plain) test(`compares nothing in "${text}"`, () => assert.equal(comparatorIn(text), '='))
