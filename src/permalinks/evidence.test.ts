import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weigh, type Evidence } from './evidence.ts'
import { entriesOf, placesOf } from './labelled-ledger.ts'
import { readerOf } from './reading.ts'

/** What the first annotation of `before` and that of `after` say of each other. */
function weighed(before: string, after: string): Omit<Evidence, 'inOrder' | 'neighbours'> {
  const [entries, places] = [entriesOf(before), placesOf(after)]
  const [[entry], [place]] = [entries, places]
  assert.ok(entry && place)
  return weigh(entry, readerOf(entries)(entry), place, readerOf(places)(place))
}

const rose = 'Rain fell on roofs. Sales of timber rose [a:12 percent] in May. Holm won a cup.'
const ofAmount: [what: string, now: string, amount: Evidence['amount']][] = [
  ['the same', rose, 'same'],
  ['changed', rose.replace('12', '13'), 'changed'],
  ['of another unit', rose.replace('percent', 'tons'), 'other'],
]
for (const [what, now, amount] of ofAmount)
  test(`sees an amount that is ${what}`, () => assert.equal(weighed(rose, now).amount, amount))

const said = (name: string): string => `It was cold. [q:“We go,”](${name}) was the word.`
const ofSpeaker: [old: string, now: string, speaker: Evidence['speaker']][] = [
  ['Lin', 'Lin', 'same'],
  ['she', 'she', 'same'],
  ['Lin', 'she', 'unknown'],
  ['she', 'Lin', 'unknown'],
  ['Lin', 'Orr', 'other'],
]
for (const [old, now, speaker] of ofSpeaker)
  test(`after ${old}, ${now} is ${speaker} as speaker`, () =>
    assert.equal(weighed(said(old), said(now)).speaker, speaker))

const parts: [
  part: 'own' | 'sentence' | 'beside' | 'context',
  what: string,
  before: string,
  after: string,
  kept: boolean,
][] = [
  [
    'own',
    'what it is the amount of stands elsewhere in the sentence',
    rose,
    'In May, sales of timber rose [a:12 percent].',
    true,
  ],
  ['own', 'it is the amount of something else', rose, rose.replace('timber', 'copper'), false],
  ['own', 'the words of a quote are there', said('Lin'), said('Orr'), true],
  ['own', 'the words of a quote are others', said('Lin'), said('Lin').replace('go', 'stay'), false],
  ['sentence', 'only the sentence before changed', rose, rose.replace('Rain', 'Hail'), true],
  ['sentence', 'its verb changed', rose, rose.replace('rose', 'fell'), false],
  ['sentence', 'the speaker was corrected', 'Lin had [a:12 seats](Lin).', 'Orr had [a:12 seats](Orr).', true],
  ['sentence', 'another name stands there', 'Lin had [a:12 seats].', 'Orr had [a:12 seats].', false],
  [
    'sentence',
    'the amount of another claim changed',
    'Of [a:12 seats] we lost [b:3 seats].',
    'Of [a:12 seats] we lost [b:4 seats].',
    true,
  ],
  ['sentence', 'a number that is no claim changed', 'Of [a:12 seats] we lost 3.', 'Of [a:12 seats] we lost 4.', false],
  ['beside', 'a word far from it changed', rose, rose.replace('Holm', 'Vik'), true],
  ['beside', 'the word next to it changed', rose, rose.replace('in May', 'until May'), false],
  ['context', 'its own sentence changed', rose, rose.replace('rose', 'fell'), true],
  ['context', 'the sentence before it changed', rose, rose.replace('Rain', 'Hail'), false],
  ['context', 'the sentence behind it is gone', rose, rose.replace(' Holm won a cup.', ''), false],
]
for (const [part, what, before, after, kept] of parts)
  test(`${part} is ${kept ? 'as it was' : 'less'} where ${what}`, () => {
    const found = weighed(before, after)[part]
    assert.equal((typeof found === 'number' ? found : found.score) === 1, kept)
  })

test('one side that stayed tells more than two that half stayed', () => {
  const now = rose.replace('Rain fell on roofs', 'Ice broke my boat')
  assert.ok(weighed(rose, now).context >= 0.7)
  assert.ok(weighed(rose, now.replace('won a cup', 'left town')).context < 0.5)
})
