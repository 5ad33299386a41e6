import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { findMentions } from './mentions.ts'
import { buildRegistry, typeOf } from './registry.ts'

const registry = buildRegistry([
  { id: 'ada-holm', name: 'Ada Holm', kind: 'person', names: { weak: ['the Hawk'], former: ['Ada Berg'] } },
  { id: 'li-wen', name: 'Li Wen', kind: 'person', family: 'Li' },
  { id: 'lakes-board', name: 'Northern Lakes Board', kind: 'organisation', names: { acronyms: ['NLB'] } },
  { id: 'ghana', name: 'Ghana', kind: 'country', names: { seats: ['Jubilee House'], never: ['Ghana Post'] } },
  { id: 'ireland', name: 'Ireland', kind: 'country', names: { never: ['Northern Ireland', 'Ireland Post'] } },
  { id: 'daily-lake', name: 'iLake', kind: 'organisation', names: { aliases: ['Café Lac'] } },
])
const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry, known: [] }).map(
    ({ exact, actor, tier }) => `${exact} = ${actor} ${tier}`,
  )

const cases: [sentence: string, mentions: string[]][] = [
  ['Ada Holm spoke, said Holm.', ['Ada Holm = ada-holm named', 'Holm = ada-holm derived']],
  [
    'Once Ada Berg, she is called the Hawk: Ada Holm.',
    ['Ada Berg = ada-holm named', 'the Hawk = ada-holm derived', 'Ada Holm = ada-holm named'],
  ],
  ['Li Wen left; Li was tired.', ['Li Wen = li-wen named', 'Li = li-wen derived']],
  ['The NLB met.', ['NLB = lakes-board named']],
  ['Jubilee House said no.', ['Jubilee House = ghana named']],
  ['We like iLake and the Cafe Lac.', ['iLake = daily-lake named', 'Cafe Lac = daily-lake named']],
  ['A letter from Northern Ireland came.', ['Northern Ireland = northern-ireland named']],
  ['A letter by Ghana Post came.', []],
  ['A letter by Ireland Post came.', []],
  ['The Hawk flew.', []],
  ['They nlb and ilake.', []],
]
for (const [sentence, mentions] of cases)
  test(`finds ${mentions.length} registered names in "${sentence}"`, () => assert.deepEqual(read(sentence), mentions))

test('types actors in the three classes of mentions', () => {
  assert.deepEqual((['person', 'organisation', 'government', 'group', 'country', 'place'] as const).map(typeOf), [
    'person',
    'org',
    'org',
    'org',
    'place',
    'place',
  ])
})

test('knows the registered actor behind a name of the gazetteer', () => {
  const other = buildRegistry([{ id: 'republic', name: 'Ghana', kind: 'country' }])
  assert.equal(other.sameAs.get('ghana')?.id, 'republic')
  assert.equal(other.sameAs.get('norway'), undefined)
})
