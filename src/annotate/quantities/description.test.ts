import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../actors/registry.ts'
import { readDocument } from '../document.ts'
import type { Quantity } from '../types.ts'
import { findQuantities } from './quantities.ts'

const registry = buildRegistry([])

const rows: [sentence: string, exact: string, described: Partial<Quantity>][] = [
  [
    'Kenya exported $700 million worth of tea in 2022.',
    '$700 million',
    { measure: 'exports of tea', subject: 'Kenya' },
  ],
  ['The fund owns 8 percent of the mill.', '8 percent', { measure: 'stake', subject: 'fund', denominator: 'mill' }],
  ['Norland had a deficit of 25 percent, Orlia 33 percent.', '33 percent', { measure: 'deficit', subject: 'Orlia' }],
  ['Wheat rose 25 percent, Orlia 33 percent.', '33 percent', { measure: 'Orlia' }],
  ['It lost $5 million, compared with a $3 million profit.', '$3 million', { measure: 'profit' }],
  ['It lost $5 million, compared with $3 million in May.', '$3 million', { measure: 'loss' }],
  ['They took 1,140 cores from 76 meadows.', '76', { measure: 'meadows' }],
  ['They took 1,140 cores, up from 76 in May.', '76', { measure: 'cores' }],
  ['Some 4,200 homes are dark, the grid says, up from 1,100 an hour ago.', '1,100', { measure: 'homes' }],
  ['Some 4,200 homes are dark, and the grid fell from 1,100 to 40.', '1,100 to 40', { measure: 'grid' }],
  ['The stock fell 6.1% at $3.87.', '$3.87', { measure: 'stock' }],
  ['It has 8,000 divers from Moss, 1,700 from the Uplands and 900 from Orlo.', '1,700', { measure: 'divers' }],
  ['It has 8,000 divers from Moss, 1,700 from the first day.', '1,700', { measure: null }],
  ['Traffic among people 65 and older fell 9 percent.', '9 percent', { measure: 'Traffic among people 65 and older' }],
  ['They sold 14,000 boats built in Norway and 2,500 nets in Ghana.', '2,500', { measure: 'nets' }],
  ['They spent 66% of NATO’s total and 37% of the world’s.', '37%', { denominator: 'world’s total' }],
  ['They spent 37% of the world’s.', '37%', { denominator: null }],
  ['The firm, which employs 25,000 people, grew.', '25,000', { measure: 'people', subject: 'firm' }],
  ['The firm, which employs 25,000 people, made a loss of $80 million.', '$80 million', { subject: 'firm' }],
  ['The council aims to cut waste by 40 percent.', '40 percent', { subject: 'council', modality: 'target' }],
  ['More than 300,000 people in Sudan have fled.', '300,000', { subject: 'Sudan' }],
  ['More than 300,000 people in June have fled.', '300,000', { subject: null }],
  ['Wages grew by 5.6 percent.', '5.6 percent', { measure: 'Wages', subject: null }],
  ['China grew by 5.6 percent.', '5.6 percent', { subject: 'China' }],
  ['Rents rose to 4.8 percent in May from 4.2 percent in April.', '4.2 percent', { measure: 'Rents', time: 'April' }],
  ['The town grew from 4,246 in 1993 to 8,384 as at May 2018.', '8,384', { time: 'May 2018' }],
  ['It rose to 4.8 percent in May to everybody’s relief.', '4.8 percent', { time: 'May', modality: 'asserted' }],
  ['It may rise to 4.8 percent.', '4.8 percent', { time: null, modality: 'forecast' }],
  ['Ostia projects growth of 3 percent.', '3 percent', { modality: 'forecast' }],
  ['The project cost $30 million.', '$30 million', { modality: 'asserted' }],
  ['A third of the country’s farmland is under water.', 'A third', { subject: 'country' }],
  ['The line expects operating costs to rise by 6% to 7%.', '6% to 7%', { measure: 'operating costs', cmp: 'up' }],
  ['Fuel costs nearly doubled in May.', 'doubled', { measure: 'Fuel costs', subject: null }],
  ['The yard tripled its profits in May.', 'tripled', { measure: 'profits', subject: 'yard' }],
  ['The company lost €4 million.', '€4 million', { measure: 'loss', subject: 'company' }],
  ['The shares lost 4 percent.', '4 percent', { measure: 'shares', subject: null }],
  ['The fund lent Ghana $2 billion.', '$2 billion', { measure: 'loan', subject: 'fund' }],
  ['Lamps rob sparrows of as much as 40 minutes of sleep.', '40 minutes', { measure: 'sleep' }],
  ['The board met for about two hours.', 'two hours', { measure: null }],
  ['The strike lasted about two hours.', 'two hours', { measure: 'strike' }],
  ['The kiosk stands 50 metres away.', '50 metres', { measure: null }],
  ['The kiosk measures 50 metres.', '50 metres', { measure: 'kiosk' }],
  ['Half the town knew it.', 'Half', { denominator: 'town' }],
  ['It moved 4 million crates in 2023, up 8 percent.', '8 percent', { measure: 'crates', cmp: 'up' }],
  ['The union would ask its 4,500 members.', '4,500', { modality: 'asserted' }],
  ['The union would ask 4,500 members.', '4,500', { modality: 'forecast' }],
  ['The minister denied that 300 jobs would go.', '300', { modality: 'denied' }],
  ['The minister knew that 300 jobs went.', '300', { modality: 'asserted' }],
  ['About 3 million people fled, 1.4 million of whom are children.', '1.4 million', { measure: 'people' }],
  ['It has 320 beds, of which 45 are closed.', '45', { measure: 'beds' }],
  ['It has 320 beds; of the crew 45 left.', '45', { measure: null }],
  ['Some 79 percent of boats left within 15 minutes, up from 71 percent.', '71 percent', { measure: 'left' }],
  ['Rents in Halden are up 22 percent, compared with 9 percent in Norland.', '9 percent', { subject: 'Norland' }],
  ['Rents in Halden are up 22 percent, compared with 9 percent last year.', '9 percent', { subject: 'Halden' }],
  ['Only 60 percent of members voted for the strike.', '60 percent', { subject: null }],
  ['Halden saw 900 fires, followed by Ostia with 700 floods.', '700', { measure: 'floods' }],
  ['The wider than expected gap came as it rose by 5 percent.', '5 percent', { modality: 'asserted' }],
  ['The expected gap came as it rose by 5 percent.', '5 percent', { modality: 'forecast' }],
  ['As expected, it rose by 5 percent.', '5 percent', { modality: 'asserted' }],
  ['The number of people seeking work rose by 5 percent.', '5 percent', { modality: 'asserted' }],
  ['The people seeking 5 percent left.', '5 percent', { modality: 'target' }],
  ['The bank projects growth of 3 percent.', '3 percent', { measure: 'growth', modality: 'forecast' }],
]
for (const [sentence, exact, described] of rows)
  test(`describes "${exact}" in "${sentence}"`, () => {
    const found = findQuantities(readDocument(sentence), { registry, known: [] })
    assert.partialDeepStrictEqual(
      found.find((quantity) => quantity.exact === exact),
      described,
    )
  })
