import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../actors/registry.ts'
import { readDocument } from '../document.ts'
import type { Quantity } from '../types.ts'
import { findQuantities } from './quantities.ts'

const registry = buildRegistry([])
const quantitiesIn = (text: string): Quantity[] => findQuantities(readDocument(text), { registry, known: [] })
const claimsIn = (text: string): Quantity[] => quantitiesIn(text).filter(({ kind }) => kind === 'claim')

const values: [sentence: string, exact: string, value: Quantity['value'], unit: string][] = [
  ['Rents went up 4.5% in a year.', '4.5%', 4.5, 'percent'],
  ['Turnout reached 61 per cent.', '61 per cent', 61, 'percent'],
  ['The bank cut its rate by 25 basis points.', '25 basis points', 25, 'basis point'],
  ['The bridge cost $1.2 trillion.', '$1.2 trillion', 1.2e12, 'USD'],
  ['They paid US$3m for it.', 'US$3m', 3e6, 'USD'],
  ['A ticket costs AU $12.50 now.', 'AU $12.50', 12.5, 'AUD'],
  ['He owed EUR50m to the bank.', 'EUR50m', 50e6, 'EUR'],
  ['It sold for 2.5bn euros.', '2.5bn euros', 2.5e9, 'EUR'],
  ['The grant was five lakh rupees.', 'five lakh rupees', 5e5, 'INR'],
  ['Oil fell to $40 a barrel.', '$40 a barrel', 40, 'USD/barrel'],
  ['The town has 13,176 residents.', '13,176', 13176, 'count'],
  ['About four thousand people marched.', 'four thousand', 4000, 'count'],
  ['Two-thirds of the town voted.', 'Two-thirds', 2 / 3, 'fraction'],
  ['One in five homes is empty.', 'One in five', 0.2, 'fraction'],
  ['Sales grew sixfold.', 'sixfold', 6, 'times'],
  ['It is 3.4 times the limit.', '3.4 times', 3.4, 'times'],
  ['A 26-year-old rider won.', '26-year-old', 26, 'year'],
  ['Holm, 74, retired in May.', '74', 74, 'year'],
  ['It was minus-30 degrees Celsius there.', 'minus-30 degrees Celsius', -30, '°C'],
  ['The train does 200 km/h.', '200 km/h', 200, 'km/h'],
  ['They expect between 3 and 5 percent.', '3 and 5 percent', [3, 5], 'percent'],
  ['It will cost $5.2-5.6 billion.', '$5.2-5.6 billion', [5.2e9, 5.6e9], 'USD'],
  ['It rose from 2% to 5%.', '2% to 5%', [2, 5], 'percent'],
  ['Oil rose $2 to $68.', '$2', 2, 'USD'],
  ['It gained 3 to 5 percent.', '3 to 5 percent', [3, 5], 'percent'],
  ['Costs are to rise by 6.5% to 7%.', '6.5% to 7%', [6.5, 7], 'percent'],
  ['Costs rose by 2% to 7%.', '2%', 2, 'percent'],
  ['It is twice as loud as a horn.', 'twice', 2, 'times'],
  ['It raised £5-7m.', '£5-7m', [5e6, 7e6], 'GBP'],
  ['It needs 400m-500m euros.', '400m-500m euros', [4e8, 5e8], 'EUR'],
  ['They ran 400m-500m.', '400m-500m', [400, 500], 'm'],
  ['Nights of -5C to -10C.', '-5C to -10C', [-10, -5], '°C'],
  ['It lent a quarter of a million pounds.', 'a quarter of a million pounds', 250000, 'GBP'],
  ['It lost 12 cents a year earlier.', '12 cents', 12, 'cent'],
  ['Buy 1 1/2 pounds of flour.', '1 1/2 pounds', 1.5, 'lb'],
  ['It has a 6.1in display.', '6.1in', 6.1, 'inch'],
  ['They found 80 gm of tea.', '80 gm', 80, 'g'],
  ['The limit is 40 microgrammes.', '40 microgrammes', 40, 'µg'],
  ['It lies 60 lightyears away.', '60 lightyears', 60, 'light-year'],
  ['Its pressure was 919 hPa.', '919 hPa', 919, 'hPa'],
  ['He waits 8 to 10 days.', '8 to 10 days', [8, 10], 'day'],
  ['The shares closed at 118.5p on Friday.', '118.5p', 118.5, 'penny'],
  ['It was 40 C (104 F) in the shade.', '40 C', 40, '°C'],
  ['It fell from $75 U.S. per barrel.', '$75 U.S. per barrel', 75, 'USD/barrel'],
  ['The site cost $20 million CAD in all.', '$20 million CAD', 20e6, 'CAD'],
  ['A $5 US tariff was set.', '$5', 5, 'USD'],
  ['It went through a 1/4 inch gap.', '1/4 inch', 0.25, 'inch'],
  ['Members are aged between 18 and 24.', '18 and 24', [18, 24], 'year'],
  ['The film runs at 60 fps.', '60 fps', 60, 'frame/second'],
  ['Tens of thousands fled.', 'Tens of thousands', [1e4, 1e5], 'count'],
]
for (const [sentence, exact, value, unit] of values)
  test(`reads ${String(value)} ${unit} in "${sentence}"`, () =>
    assert.partialDeepStrictEqual(quantitiesIn(sentence)[0], { exact, value, unit }))

const noClaims: string[] = [
  'The iPhone 11 is old.',
  'The S&P 500 closed early.',
  'A Boeing 737 landed.',
  'The G7 met in Kanto.',
  'Under Article 5 they must help.',
  'They looked for Planet 9.',
  'The home side won 3-1.',
  'It ended 9–4 after extra time.',
  'He lives at 12 Harbour Street.',
  'Call 555-0123 for help.',
  'Call +44 20 7946 0958 now.',
  'The train leaves at 4:39 p.m.',
  'They met on 4 July 2016.',
  'In 2024 it rained.',
  'Nobody is the one to blame.',
  'This is zero-sum thinking.',
  'It was a one-sided match.',
  'The icon is called logo@3x.',
  'The table is on page 5.',
  'She finished third.',
  'Tencent is a company.',
  'Has it really cost 5 percent of GDP?',
  'COVID-19 came back.',
  'It was the 2018-19 season.',
  'During 2016 Stone wrote to them.',
  'The film is shown in 1080p.',
  'They live in the 40210 ZIP code.',
  'Two men walked in.',
  'It is 12 years away.',
  'Lind scored twice as the home side won.',
]
for (const sentence of noClaims)
  test(`finds no claim in "${sentence}"`, () =>
    assert.deepEqual(
      claimsIn(sentence).map(({ exact }) => exact),
      [],
    ))

test('says what a share measures, of what, and when', () =>
  assert.partialDeepStrictEqual(
    claimsIn(
      'Ms Vik noted that in 2023, the ministry’s housing budget already accounted for 12 percent of public spending.',
    ),
    [{ measure: 'ministry’s housing budget', denominator: 'public spending', time: '2023', modality: 'asserted' }],
  ))

test('reads a wish as a target, without the time of the clause before', () =>
  assert.partialDeepStrictEqual(
    claimsIn(
      'Rents rose in 2023, yet they keep pushing for towns to raise their building budgets to 9 percent of their income.',
    ),
    [{ measure: 'building budgets', denominator: 'their income', time: null, modality: 'target', cmp: '=' }],
  ))
