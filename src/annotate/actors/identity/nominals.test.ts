import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] })
    .filter(({ rule }) => rule === 'nominal')
    .map(({ exact, actor, tier }) => `${exact} = ${actor} ${tier}`)

const union = 'The Halden Dockers Union met. '
const cases: [text: string, found: string[]][] = [
  [`${union}The union said no.`, ['union = halden-dockers-union derived']],
  [`${union}“No,” said the union.`, ['union = halden-dockers-union derived']],
  [`${union}Then a spokesman for the union left.`, ['union = halden-dockers-union derived']],
  [`${union}The pier is safe, according to the union.`, ['union = halden-dockers-union derived']],
  [`${union}The pier belongs to the union.`, []],
  ['The brewer Vold met. The company said no.', ['company = vold derived']],
  ['The shipbuilder Vold met. The company said no.', ['company = vold derived']],
  ['The charity Vold met. The company said no.', []],
  ['Then Vold Oyj met. The firm said no.', ['firm = vold-oyj derived']],
  ['The University of Halden closed. The university said no.', ['university = university-of-halden derived']],
  ['The firm Vold met. The retailer fell after the company said no.', []],
  ['The firm Vold met. The retailer fell, the company said.', ['company = vold derived']],
  ['The group Vold met. Then Moss left. The group said no.', ['group = vold derived']],
  ['The group Vold met. Then the Moss Coalition left. The group said no.', []],
  ['The Halden Group met. Then the Moss Coalition left. The group said no.', ['group = halden-group derived']],
  ['NATO met in Oslo. The alliance said no.', ['alliance = nato derived']],
  ['Apple closed a shop. A spokesman for the company said no.', ['company = apple derived']],
  ['Apple closed a shop. The Halden Dockers Union met. The company said no.', []],
  ['Apple closed a shop. The alliance said no.', []],
  ['The alliance said no. Then NATO met.', []],
  [`${union}The Moss Teachers Union met. The union said no.`, []],
  [`${union}The party said no.`, []],
  [`${union}The union met again.`, []],
  [`${union}A union said no.`, []],
  ['The union said no. Then the Halden Dockers Union met.', []],
  ['Then Hanne Vik met. The company said no.', []],
]
for (const [text, found] of cases)
  test(`finds ${found.length} nouns that speak for a body in "${text}"`, () => assert.deepEqual(read(text), found))
