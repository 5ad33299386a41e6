import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { findMentions } from './mentions.ts'
import { buildRegistry } from './registry.ts'

const registry = buildRegistry([
  { id: 'hanne-vik', name: 'Hanne Vik', kind: 'person' },
  { id: 'lakes-board', name: 'Northern Lakes Board', kind: 'organisation', names: { acronyms: ['NLB'] } },
])

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry, known: [] }).map(({ exact, actor, type }) => `${exact} ${actor} ${type}`)

const cases: [sentence: string, mentions: string[]][] = [
  ['HANNE VOLD left. VOLD said so.', ['HANNE VOLD hanne-vold person', 'VOLD hanne-vold person']],
  [
    'She was the chief marketing officer at Brekka, vice president at Oslo Pumps and a mother.',
    ['Brekka brekka org', 'Oslo Pumps oslo-pumps org'],
  ],
  ['“It is rising,” said Hanne Vik. Vik was calm.', ['Hanne Vik hanne-vik person', 'Vik hanne-vik person']],
  ['The NLB and Peru met in Oslo.', ['NLB lakes-board org', 'Peru peru place', 'Oslo oslo place']],
  ['The Norway-Sweden border is long.', ['Norway norway place', 'Sweden sweden place']],
  ['Norwegian Transport Minister Omar Lind spoke.', ['Omar Lind omar-lind person']],
  ['a Peru-led group', ['Peru peru place']],
]
for (const [sentence, mentions] of cases)
  test(`finds the actors in "${sentence}"`, () => assert.deepEqual(read(sentence), mentions))

const negatives = [
  'Norwegian lakes are rising.',
  'It was a Monday in March.',
  'Talks on Peru-related matters and on Euro-Atlantic trade go on.',
  'However, Nothing happened.',
  'The Minister left early.',
]
for (const sentence of negatives) test(`finds no actor in "${sentence}"`, () => assert.deepEqual(read(sentence), []))
