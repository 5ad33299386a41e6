import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readingsIn } from '../quantities.ts'

const firstIn = (text: string) => {
  const { start, end, value, unit } = readingsIn(readDocument(text))[0] ?? { start: 0, end: 0 }
  return { exact: text.slice(start, end), value, unit }
}

const compounds: [text: string, exact: string, value: number, unit: string][] = [
  ['The rower is 6 feet 6 inches tall.', '6 feet 6 inches', 6.5, 'foot'],
  ['The 5-foot-9 rower won.', '5-foot-9', 5.75, 'foot'],
  ['The 5-foot-9-inch rower won.', '5-foot-9-inch', 5.75, 'foot'],
  ['It took two hours and 15 minutes.', 'two hours and 15 minutes', 2.25, 'hour'],
  ['The calf weighed 10 lb 4 oz at birth.', '10 lb 4 oz', 10.25, 'lb'],
  ['He got one year and six months.', 'one year and six months', 1.5, 'year'],
  ['The ride lasts 1 hour 30 minutes 36 seconds.', '1 hour 30 minutes 36 seconds', 1.51, 'hour'],
  ['The 6-foot-2 rower won.', '6-foot-2', 6.16666666666667, 'foot'],
  ['The rower is 6 foot 3 and thin.', '6 foot 3', 6.25, 'foot'],
  [`At 6'3" the rower is tall.`, `6'3"`, 6.25, 'foot'],
  ['At 5’9” she is no dwarf.', '5’9”', 5.75, 'foot'],
  ['The board is 12 ft 2 in.', '12 ft 2 in', 12.1666666666667, 'foot'],
  ['It took 2h 15m there.', '2h 15m', 2.25, 'hour'],
  ['A ticket costs 3 dollars and 50 cents.', '3 dollars and 50 cents', 3.5, 'USD'],
]
for (const [text, exact, value, unit] of compounds)
  test(`reads "${exact}" as one amount`, () => assert.deepEqual(firstIn(text), { exact, value, unit }))

const apart: [text: string, exact: string, value: number, unit: string][] = [
  ['It took two hours and 75 minutes.', 'two hours', 2, 'hour'],
  ['It took 2h 400m down.', '2h', 2, 'hour'],
  ['The board fell 12 feet 2 in five times.', '12 feet', 12, 'foot'],
  ['The rower is 6 feet from 6 inches of ice.', '6 feet', 6, 'foot'],
  ['It weighed 10 lb and 4 people lifted it.', '10 lb', 10, 'lb'],
  ['It runs 2.5 hours 15 minutes away.', '2.5 hours', 2.5, 'hour'],
  ['It grew 6 feet and 3 kg.', '6 feet', 6, 'foot'],
  ['It sank 6 feet 3 times.', '6 feet', 6, 'foot'],
  [`It lies at 57°44'8" north.`, '57°', 57, 'degree'],
  ['It lies 6 foot 20 boats away.', '6 foot', 6, 'foot'],
  ['They walked 3 miles and 20 minutes more.', '3 miles', 3, 'mile'],
]
for (const [text, exact, value, unit] of apart)
  test(`reads "${exact}" alone in "${text}"`, () => assert.deepEqual(firstIn(text), { exact, value, unit }))
