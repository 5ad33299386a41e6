import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describeLost, summaryOf } from './describe.ts'
import { reportOf } from './labelled-ledger.ts'

const timber = 'Rain fell. Sales of timber rose [a:12%] in May.'
const copper = 'Exports of copper fell [b:9%] in June.'
const summaries: [what: string, before: string, after: string, summary: string[]][] = [
  ['nothing changed', timber, timber, []],
  ['one is new', timber, `${timber} ${copper}`, ['trade: 1 exact, 1 new']],
  ['one is lost', `${timber} ${copper}`, timber, ['trade: 1 exact, 1 lost']],
  ['two changed places', `${timber} ${copper}`, `${copper} ${timber}`, ['trade: 1 exact, 1 moved']],
  [
    'a figure changed',
    `${timber} ${copper}`,
    `${timber.replace('12', '13')} ${copper}`,
    ['trade: 1 exact, 1 revised (0.91)'],
  ],
]
for (const [what, before, after, summary] of summaries)
  test(`sums up an article where ${what}`, () => assert.deepEqual(summaryOf('trade', reportOf(before, after)), summary))

const losses: [what: string, after: string, told: RegExp][] = [
  ['nothing is like it', 'It snowed.', /was: {5}12%\n {2}nearest: nothing like it\n {2}if it is gone: .*--retire c-/u],
  [
    'its sentence says something else',
    'Sales of timber rose a little in May.',
    /nearest: Sales of timber rose a little in May\. \(0\.\d\d, not annotated\)/u,
  ],
  [
    'another claim is like it',
    'Sales of copper rose [b:14%] in May.',
    /nearest: 14% \(0\.\d\d, new as c-\w+\)\n {2}if that is it: .*--move c-\w+ c-\w+\n/u,
  ],
  [
    'the rules no longer mark it',
    'Rain fell. Sales of timber rose 12% in May.',
    /still there: Sales of timber rose 12% in May\.\n[\s\S]*corrections:\n {6}- quote: "12%"\n {8}add: claim\n[\s\S]*--retire c-/u,
  ],
  [
    'the rules no longer mark it, and its words stand twice',
    'Rain fell. Sales of timber rose 12% in May. Or 12%.',
    /- quote: "12%"\n {8}prefix: "rose "\n {8}add: claim\n/u,
  ],
]
for (const [what, after, told] of losses)
  test(`tells the editor of a lost permalink where ${what}`, () =>
    assert.match(describeLost('trade', reportOf(timber, after)).join('\n'), told))

test('tells nothing of what is not lost', () =>
  assert.deepEqual(describeLost('trade', reportOf(timber, `${copper} ${timber}`)), []))
