import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const registry = buildRegistry([{ id: 'together', name: 'Together', kind: 'organisation' }])
const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry, known: [] }).map(({ exact }) => exact)

const kept: [text: string, name: string][] = [
  ['Brekka residents left.', 'Brekka'],
  ['Haldor has closed.', 'Haldor'],
  ['Together called the snow late.', 'Together'],
  ['Smith was late.', 'Smith'],
  ['Then they saw Haldor in the town.', 'Haldor'],
  ['Then the Senate closed.', 'Senate'],
  ['They left the West behind.', 'West'],
  ['Then the LRB met.', 'LRB'],
  ['Then a LRB spokesman met us.', 'LRB'],
  ['Then they went behind the Haldor.', 'Haldor'],
]
const backed: [text: string, names: string[]][] = [
  ['Brekka SSP Ida Moe was late.', ['Brekka', 'Ida Moe']],
  ['Rebel MP Ida Moe was late.', ['Ida Moe']],
  ['Brekka MP Ida Moe was late.', ['Brekka', 'Ida Moe']],
  ['The builder, Haldor Green, left. Haldor said no.', ['Haldor Green', 'Haldor']],
  ['Sir Haldor Green died.', ['Haldor Green']],
  ['Then the Haldor 2020 team left. Then Haldor spoke.', ['Haldor', 'Haldor']],
  ['Then the Haldor 2020 sold well.', []],
  ['Sir Haldor Brekka left.\n\nBREKKA: It rained.', ['Haldor Brekka', 'BREKKA']],
  ['Sir Haldor Wage left.\n\nWAGE: Five.', ['Haldor Wage']],
  ['Then it rained.\n\nBREKKA: It did.', []],
  ['The builder, Haldor Green, left.', []],
  ['The Halden NLB Results came. The NLB won.', ['NLB']],
]
const dropped: [why: string, text: string][] = [
  ['its capital may be that of the sentence', 'Haldor ferries closed.'],
  ['a word of grammar that does nothing is no actor, though one is called so', 'Together snow and rain fell.'],
  ['it is written small too', 'Then Haldor closed. Every haldor did.'],
  ['a company is named by more than that word', 'Then the Company closed.'],
  ['West without an article is a direction', 'They went West again.'],
  ['what is counted is a thing', 'Then a LRB burst.'],
  ['several are things', 'Then two LRBs burst.'],
  ['they are many', 'Then LRBs burst.'],
  ['a surname that is not yet told does nothing', 'Brekka nets of plums fell on us, by pumps.'],
  ['it is a word of English', 'Rainfall was low in May.'],
  ['it is the plural of one', 'Buses have left.'],
  ['it only asks', 'Asked who wrote it, she left.'],
  ['it is a play', 'Then a staging of The Haldor Lantern won.'],
  ['it is a ship', 'Then they went aboard the Haldor.'],
]
for (const [text, name] of kept) test(`keeps ${name} in "${text}"`, () => assert.deepEqual(read(text), [name]))
for (const [text, names] of backed)
  test(`keeps ${names.length} names in "${text}"`, () => assert.deepEqual(read(text), names))
for (const [why, text] of dropped) test(`keeps no name in "${text}": ${why}`, () => assert.deepEqual(read(text), []))
