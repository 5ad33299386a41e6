import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../../actors/registry.ts'
import { annotate } from '../../annotate.ts'
import { isQuote } from '../../kinds.ts'

const registry = buildRegistry([])
const body =
  '\n\nHanne Vik met Omar Lind in Oslo. The Harbour Council was there. Mr. Lind left early, and so did Ms. Vik.'

/** Who says what in a headline over a text that names Hanne Vik, Omar Lind and the Harbour Council. */
const saidIn = (headline: string): [name: string | undefined, exact: string][] =>
  annotate(headline + body, registry)
    .filter(isQuote)
    .map(({ speaker, exact }) => [speaker?.name, exact])

const cases: [headline: string, name: string, exact: string][] = [
  ['Hanne Vik: Pier Should Be Closed', 'Hanne Vik', 'Pier Should Be Closed'],
  ['Vik: Pier needs a ‘new start’ in May.', 'Hanne Vik', 'Pier needs a ‘new start’ in May'],
  ['Vik: I have no plans for the pier; council meets today', 'Hanne Vik', 'I have no plans for the pier'],
  ['EXCLUSIVE – Hanne Vik: Do Not Trust the Pier', 'Hanne Vik', 'Do Not Trust the Pier'],
  ['Hanne Vik on the Pier: The Figures Are ‘Bad’', 'Hanne Vik', 'The Figures Are ‘Bad’'],
  ['Harbour Council: Nobody saw the pier fall', 'Harbour Council', 'Nobody saw the pier fall'],
  ['Poll: Voters want a new pier', 'Poll', 'Voters want a new pier'],
  ['Vik: ‘It leaks.’', 'Hanne Vik', '‘It leaks.’'],
]
for (const [headline, name, exact] of cases)
  test(`hears ${name} in the headline "${headline}"`, () => assert.deepEqual(saidIn(headline), [[name, exact]]))

const others = [
  'Oslo: The pier is shut after a storm',
  'The Latest: Three towns are flooded',
  'Oslo: The city at night',
  'Pier no more: Harbour is closed',
  'Vik and Lind: A tale of two divers',
  'Vik’s ferries to Oslo: 12 a day',
  'Tuesday’s Mail: What the harbour pays',
  'Hanne Brekke: Nobody else names her',
  'Hanne Vik: A life at sea',
  'Hanne Vik: The diver who saved Moss',
  'Vik: What we know so far',
  'A talk with Hanne Vik: The pier should go',
  'The pier is closed',
  'Vik: Two days after the storm that sank the ferry, the port was shut, and nobody in the town of Moss was told of it.',
]
for (const headline of others)
  test(`hears nobody in the headline "${headline}"`, () => assert.deepEqual(saidIn(headline), []))

test('hears no headline where nothing follows', () =>
  assert.deepEqual(annotate('Poll: Voters want a new pier', registry).filter(isQuote), []))
