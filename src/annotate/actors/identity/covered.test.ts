import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const registry = buildRegistry([{ id: 'hanne-vik', name: 'Hanne Vik', kind: 'person' }])
const countries = buildRegistry([{ id: 'ghana', name: 'Ghana', kind: 'country' }])
const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry, known: [] }).map(({ exact }) => exact)

const cases: [text: string, names: string[]][] = [
  ['Then Hanne Vik met Brekka. Vik left.', ['Hanne Vik', 'Vik']],
  ['Then Hanne Vik met Mr Brekka. Vik left.', ['Hanne Vik', 'Brekka', 'Vik']],
  ['Then Hanne Vik met the Moss Council. Vik left Norway.', ['Hanne Vik', 'Moss Council', 'Vik', 'Norway']],
  [
    'Then Hanne Vik met Brekka, then Brekka met Vik. So Brekka, Vik, Brekka and Vik left with Hanne Vik for Brekka.',
    ['Hanne Vik', 'Brekka', 'Brekka', 'Vik', 'Brekka', 'Vik', 'Brekka', 'Vik', 'Hanne Vik', 'Brekka'],
  ],
  ['Then Hanne Vik met Brekka and Tova and the Joren.', ['Hanne Vik', 'Brekka', 'Tova', 'Joren']],
  [
    'Then Hanne Vik met the president of Ghana in Norway. Brekka, she said, liked Ghana.',
    ['Hanne Vik', 'Ghana', 'Norway', 'Ghana'],
  ],
]
for (const [text, names] of cases)
  test(`finds ${names.length} actors in "${text}"`, () => assert.deepEqual(read(text), names))

test('takes no article for covered whose registered names are countries alone', () =>
  assert.deepEqual(
    findMentions(readDocument('Then Brekka left Ghana for Norway. So Ghana, said Brekka, met Ghana and Tova.'), {
      registry: countries,
      known: [],
    }).map(({ exact }) => exact),
    ['Brekka', 'Ghana', 'Norway', 'Ghana', 'Brekka', 'Ghana', 'Tova'],
  ))

const whole = buildRegistry(
  ['Hanne Vik', 'Omar Lind', 'Tova Ruud'].map((name, at) => ({ id: `person-${at}`, name, kind: 'person' })),
)
const introduction = 'Then Hanne Vik, Omar Lind and Tova Ruud met. '
const strays: [text: string, names: string[]][] = [
  ['Then Ghana accused Vik.', ['Ghana', 'Vik']],
  ['Then Brekka said Vik was late.', ['Vik']],
  ['Then Mr Brekka said Vik was late.', ['Brekka', 'Vik']],
  ['The mayor, Brekka, said Vik was late.', ['Brekka', 'Vik']],
  ['The old Moss Council, which met Vik, said no.', ['Moss Council', 'Vik']],
  ['Mr Brekka, who is old and tired, said no.', ['Brekka']],
  ['The LRB accused Vik.', ['LRB', 'Vik']],
  ['The LRB want Vik to stay.', ['LRB', 'Vik']],
  ['Vik likes the LRB.', ['Vik']],
  ['Vik saw the mayor, Brekka, in the snow.', ['Vik']],
  ['Vik, who likes the Brekka Council, said so.', ['Vik']],
  ['Vik likes the snow of Ghana.', ['Vik']],
  ['Vik likes the Brekka Council.', ['Vik']],
]
for (const [text, names] of strays)
  test(`finds ${names.length} actors in "${text}" beside registered ones`, () =>
    assert.deepEqual(
      findMentions(readDocument(introduction + text), { registry: whole, known: [] })
        .slice(3)
        .map(({ exact }) => exact),
      names,
    ))
