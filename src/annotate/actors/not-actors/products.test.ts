import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const registry = buildRegistry([{ id: 'brekka', name: 'Brekka', kind: 'organisation' }])
const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry, known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['They drank Moss Gold beer in Norway.', ['Norway']],
  ['They saw Moss Golden in Norway.', ['Moss Golden', 'Norway']],
  ['Then the Halden Pro came out.', []],
  ['Then Brekka Dance Tana Vol. 3 came out.', []],
  ['Then the Halden Union came out.', ['Halden Union']],
  ['He wore a Dolce Moda and a hat.', []],
  ['He saw a Dolce Moda header.', ['Dolce Moda']],
  ['He met a Dolce Moda spokesman.', ['Dolce Moda']],
  ['They launched Halden Direct in Norway.', ['Norway']],
  ['They met Halden Direct in Norway.', ['Halden Direct', 'Norway']],
  ['They make Moss Club beer in Norway.', ['Norway']],
  ['They met Moss Club beer drinkers and Moss Club in Norway.', ['Moss Club', 'Moss Club', 'Norway']],
  ['They like Kent and Halden menswear.', []],
  ['Prices of Brent rose. Later Brent crude fell in Norway.', ['Norway']],
  ['Later Brent Moe met Brent in Norway.', ['Brent Moe', 'Brent', 'Norway']],
  ['They like Kent and Halden people.', ['Kent', 'Halden']],
  ['Then Brekka ActiveTree BusinessWorks came out.', []],
  [
    'Then Brekka and BusinessWorks came out. BusinessWorks AS said so.',
    ['Brekka', 'BusinessWorks', 'BusinessWorks AS'],
  ],
  ['They sold Ida Moe a car.', ['Ida Moe']],
  ["Google's Golden Rolls cost more.", ['Google']],
  ["Google's Ine Rolvsen cost more. Rolvsen said no.", ['Google', 'Ine Rolvsen', 'Rolvsen']],
  ["Google's Ine Rolvsen said no.", ['Google', 'Ine Rolvsen']],
  ["Google's Ida Moe cost more.", ['Google', 'Ida Moe']],
  ["Google's Brusk Brekkavold won.", ['Google', 'Brusk Brekkavold']],
  ["Norway's Ine Rolvsen won.", ['Norway', 'Ine Rolvsen']],
  ['Then Brekka Golden Rolls came out.', []],
  ['Moss AS fell. Its Moss Golden speaker did too, said Moss.', ['Moss AS', 'Moss']],
  ['Then Brekka Golden Union came out.', ['Brekka Golden Union']],
  ['Then Brekka Ida Moe came out.', ['Brekka', 'Ida Moe']],
]
for (const [text, names] of cases)
  test(`finds ${names.length} actors and no goods in "${text}"`, () => assert.deepEqual(read(text), names))
