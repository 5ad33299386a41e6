import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidates } from './candidates.ts'
import { labelled } from './labelled.ts'
import { entriesOf, placesOf } from './labelled-ledger.ts'
import { untouched } from './untouched.ts'

/** All pairs that are weighed, by label: `a>b`, with a `?` where a reader would not say that it is the same. */
function weighed(before: string, after: string) {
  const [entries, places] = [entriesOf(before), placesOf(after)]
  const labelOf = (source: string, index: number): string => labelled(source).annotations[index]?.label ?? ''
  return candidates(entries, places, untouched(entries, places)).map((pair) => ({
    ...pair,
    name: `${labelOf(before, entries.indexOf(pair.entry))}>${labelOf(after, places.indexOf(pair.place))}${pair.accepted ? '' : '?'}`,
  }))
}
const names = (before: string, after: string): string =>
  weighed(before, after)
    .map(({ name }) => name)
    .toSorted()
    .join(' ')

const timber = 'Rain fell on roofs. Sales of timber rose [a:12%] in May. Holm won a cup.'
const copper = 'Ice broke. Exports of copper fell [b:9%] in June. Vik left.'
const cases: [what: string, before: string, after: string, pairs: string][] = [
  ['a claim with what it became', timber, timber.replace('12', '13'), 'a>a'],
  [
    'a claim with another of the same words',
    timber,
    timber.replace('timber rose [a:12%]', 'copper rose [b:14%]'),
    'a>b?',
  ],
  ['nothing that is settled', `${timber} ${copper}`, `${copper} ${timber}`, ''],
  ['only what is left of the settled', `${timber} ${copper}`, `${timber.replace('12', '13')} ${copper}`, 'a>a'],
  ['no claim with a quote', timber, 'Sales of timber rose [q:12%](Lin) in May.', ''],
  ['nothing that shares no telling word', timber, 'Snow was on [b:3 hills].', ''],
  ['nothing where nothing is left', timber, 'Rain fell.', ''],
  [
    'each of two equal ones with either place',
    `${timber} ${timber.replace('a:', 'b:')}`,
    `${timber} Snow. ${timber.replace('a:', 'b:')}`,
    'a>a a>b b>a b>b',
  ],
]
for (const [what, before, after, pairs] of cases)
  test(`weighs ${what}`, () => assert.equal(names(before, after), pairs))

test('a pair that would be refused gives way to one that would not', () => {
  const [found] = weighed(timber, timber.replace('12', '13'))
  const [refused] = weighed(timber, timber.replace('timber rose [a:12%]', 'copper rose [b:14%]'))
  assert.ok(found && refused && found.score > refused.score)
})

const orders: [what: string, after: string, inOrder: boolean][] = [
  ['between what it stood between', `${timber.replace('12', '13')} ${copper}`, true],
  ['behind what it stood before', `${copper} ${timber.replace('12', '13')}`, false],
]
for (const [what, after, inOrder] of orders)
  test(`sees that a claim stands ${what}`, () =>
    assert.equal(weighed(`${timber} ${copper}`, after)[0]?.evidence.inOrder, inOrder))

test('counts the annotations next to it that are the same', () => {
  const stayed = weighed(`${timber} ${copper}`, `${timber.replace('12', '13')} ${copper}`)[0]
  const left = weighed(`${timber} ${copper}`, timber.replace('12', '13'))[0]
  assert.ok(stayed && left && stayed.evidence.neighbours > left.evidence.neighbours)
})
