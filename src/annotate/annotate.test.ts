import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from './actors/registry.ts'
import { annotate } from './annotate.ts'

const registry = buildRegistry([])
const quotesIn = (text: string) => annotate(text, registry).filter((annotation) => annotation.kind === 'quote')

const text = `The ferry line will stop all night sailings to the outer islands before the winter storms begin, because its two oldest boats can no longer be insured, harbour master Torvald Brekke said on Monday, the Skerry Gazette reported, citing the Harbour Courier.

Brekke gave a speech to the crews, in which he said the old boats “belong in a museum”.

Economist Runa Halden noted that in 2023, fares covered 41 percent of the costs.

“Who will pay for the other half?” Halden asked.

“Nobody has answered that,” said Runa Halden.

Mayor Petra Sunde stated that on the question of subsidies, the council had spent $3 million.

The boats could be sold by spring, Sunde added.

The “Night Heron” left the pier at noon. The report on the fares is long. No claim was made. A call for bids closes in May. The “Sea Lark” and the “Grey Gull” stay where they are.`

const said: [exact: string, form: string, tier: string, lemma: string, speaker: string][] = [
  [
    'The ferry line will stop all night sailings to the outer islands before the winter storms begin, because its two oldest boats can no longer be insured',
    'indirect',
    'stated',
    'say',
    'torvald-brekke',
  ],
  ['the old boats “belong in a museum”', 'mixed', 'resolved', 'say', 'torvald-brekke'],
  ['in 2023, fares covered 41 percent of the costs', 'indirect', 'stated', 'note', 'runa-halden'],
  ['“Who will pay for the other half?”', 'direct', 'stated', 'ask', 'runa-halden'],
  ['“Nobody has answered that,”', 'direct', 'stated', 'say', 'runa-halden'],
  ['on the question of subsidies, the council had spent $3 million', 'indirect', 'stated', 'state', 'petra-sunde'],
  ['The boats could be sold by spring', 'indirect', 'stated', 'add', 'petra-sunde'],
]
test('tells who says what in a report, and leaves the last paragraph to the outlet', () =>
  assert.deepEqual(
    quotesIn(text).map(({ exact, form, tier, cue, speaker }) => [exact, form, tier, cue?.lemma, speaker?.actor]),
    said,
  ))

test('names the outlet that reports and the one it cites, outermost first', () =>
  assert.deepEqual(
    quotesIn(text).map(({ via }) => via.map(({ name }) => name)),
    [['Skerry Gazette', 'Harbour Courier'], [], [], [], [], [], []],
  ))

test('gives a claim to the speaker of the words around it', () =>
  assert.deepEqual(
    annotate(text, registry).flatMap((annotation) =>
      annotation.kind === 'claim' ? [[annotation.exact, annotation.claimant?.actor]] : [],
    ),
    [
      ['two', 'torvald-brekke'],
      ['41 percent', 'runa-halden'],
      ['$3 million', 'petra-sunde'],
    ],
  ))

const silent = [
  '',
  ' \n\n ',
  'The “Night Heron” left the pier at noon.',
  'The report on the fares is long.',
  'No claim was made for the boats.',
  'A call for bids closes in May.',
  'The pier, of which he had a photograph, is gone.',
  'In 2023, the pier was gone.',
  'On the question of the pier, the file is empty.',
  'Spring was late, with added rain.',
]
for (const row of silent) test(`hears nobody in ${JSON.stringify(row)}`, () => assert.deepEqual(quotesIn(row), []))
