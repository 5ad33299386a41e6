import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn } from './fixtures/said-in.ts'

const cases: [text: string, quotes: [form: string, exact: string, speaker: string | undefined][]][] = [
  ['“The dam will hold,” Vik said.', [['direct', '“The dam will hold,”', 'Vik']]],
  ['“The dam will hold,” said Hanne Vik.', [['direct', '“The dam will hold,”', 'Hanne Vik']]],
  ['Vik said that the dam will hold.', [['indirect', 'the dam will hold', 'Vik']]],
  ['Vik said on Thursday the dam would hold.', [['indirect', 'the dam would hold', 'Vik']]],
  ['“The dam will hold,” the WHO said.', [['direct', '“The dam will hold,”', 'the WHO']]],
  ['A WHO official said the dam would hold.', [['indirect', 'the dam would hold', 'A WHO official']]],
  ['The WHO’s leadership said it held.', [['indirect', 'it held', 'The WHO’s leadership']]],
  ['Vik, who runs the port, said it held.', [['indirect', 'it held', 'Vik']]],
  ['The dam will hold, Vik added.', [['indirect', 'The dam will hold', 'Vik']]],
  ['She said the dam is “as good as new” today.', [['mixed', 'the dam is “as good as new” today', 'She']]],
  ['According to the port, the dam will hold.', [['indirect', 'the dam will hold', 'the port']]],
  ['The dam will hold, according to the port.', [['indirect', 'The dam will hold', 'the port']]],
  ['The analysts forecast that prices would rise.', [['indirect', 'prices would rise', 'The analysts']]],
  ['Vik points to the cost of the dam.', [['indirect', 'the cost of the dam', 'Vik']]],
  [
    'A spokesman for the port told reporters that it will hold.',
    [['indirect', 'it will hold', 'A spokesman for the port']],
  ],
]
for (const [text, expected] of cases)
  test(`finds who says what in "${text}"`, () =>
    assert.deepEqual(
      quotesIn(text).map(({ form, exact, speaker }) => [form, exact, speaker?.name]),
      expected,
    ))

const none = [
  'The report was long.',
  'The dam broke on Thursday.',
  'The “Night Heron” sailed at noon.',
  'No claim was filed by the port.',
  'The call to the port took an hour.',
  'Growth is forecast at 4.8 percent.',
  'The bank raised its rate by 50 basis points to 10 percent.',
  'Nobody was asking the port to carry the burden alone.',
  '',
]
for (const text of none) test(`finds no quotation in "${text}"`, () => assert.deepEqual(quotesIn(text), []))

test('gives the pieces of one utterance one group', () => {
  const [one, two] = quotesIn('“The dam,” Vik said, “will hold.”')
  assert.equal(one?.exact, '“The dam,”')
  assert.equal(two?.exact, '“will hold.”')
  assert.equal(one.group, two.group)
})

const tiers: [text: string, tier: string][] = [
  ['Vik said it leaks.', 'stated'],
  ['“It leaks,” Vik said. “It is old and nobody mends it.”', 'inherited'],
  ['An interview with Ida Vik.\n\nQ: Is it old?\n\nA: It leaks.', 'resolved'],
]
for (const [text, tier] of tiers)
  test(`finds the speaker of the last words as ${tier} in "${text}"`, () =>
    assert.equal(quotesIn(text).at(-1)?.tier, tier))
