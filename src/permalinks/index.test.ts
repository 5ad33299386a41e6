import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorAnnotations } from './index.ts'
import { labelled } from './labelled.ts'
import type { Ledger } from './ledger.ts'

const today = '2025-06-26'
const anchor = (source: string, ledger: Ledger | null = null) => {
  const { text, annotations } = labelled(source)
  return anchorAnnotations(text, annotations, ledger, { today, article: 'trade' })
}

/** The statuses of what stands in `after`, by label: `a same, b new`; then the labels of `before` that are lost. */
function outcome(before: string, after: string): string {
  const first = anchor(before)
  const second = anchor(after, first.ledger)
  const labelOf = new Map(first.annotations.map(({ id, label }) => [id, label]))
  for (const { id, label } of second.annotations)
    assert.equal(labelOf.get(id) ?? label, label, `the id of ${labelOf.get(id)} was handed to ${label}`)
  const now = new Map([...labelOf, ...second.annotations.map(({ id, label }) => [id, label] as const)])
  return second.report.map(({ id, status }) => `${now.get(id)} ${status}`).join(', ')
}

const kept: [what: string, before: string, after: string, outcome: string][] = [
  ['nothing changed', 'Sales rose [a:12%] in May.', 'Sales rose [a:12%] in May.', 'a same'],
  ['a line was wrapped', 'Sales rose [a:12%] in May.', 'Sales rose\n[a:12%] in May.', 'a same'],
  [
    'a sentence was put before it',
    'Sales rose [a:12%] in May.',
    'Rain fell [b:9%] short. Sales rose [a:12%] in May.',
    'b new, a same',
  ],
  ['the number changed', 'Rain fell. Sales rose [a:12%] in May.', 'Rain fell. Sales rose [a:13%] in May.', 'a revised'],
  [
    'the number of the last sentence changed',
    'Rain fell. It snowed. Lind left. Sales rose [a:12%] in May.',
    'It snowed. Lind left. Sales rose [a:13%] in May.',
    'a revised',
  ],
  [
    'a slip in the sentence was mended',
    'Sales of furniture roes [a:12%] in May.',
    'Sales of furniture rose [a:12%] in May.',
    'a same',
  ],
  ['the marks were restyled', '[q:“We will go,”](Lin) said Lin.', '[q:"We will go,"](Lin) said Lin.', 'q revised'],
  ['the speaker was corrected', '[q:“We will go,”](Lin) said Lin.', '[q:“We will go,”](Orr) said Orr.', 'q revised'],
  [
    'its paragraph was moved away from who is meant by "she"',
    'Lin spoke. [q:“We will never sell the harbour to strangers,”](Lin) she said. Ice broke.\n\nRain fell. Holm won.',
    'Lin spoke. Ice broke.\n\nRain fell. Holm won. [q:“We will never sell the harbour to strangers,”](she) she said.',
    'q revised',
  ],
  [
    'the sentence was rewritten around it',
    'Rain fell. In May, sales of timber rose by [a:12%]. It snowed.',
    'Rain fell. Sales of timber were up [a:12%] in May. It snowed.',
    'a same',
  ],
  [
    'two sentences changed places',
    'Sales of timber rose [a:12%]. Sales of copper fell [b:9%].',
    'Sales of copper fell [b:9%]. Sales of timber rose [a:12%].',
    'b same, a moved',
  ],
  [
    'one number became that of its neighbour',
    'Lind had [a:12 seats], Holm [b:15 seats] and Vik [c:18 seats].',
    'Lind had [a:15 seats], Holm [b:15 seats] and Vik [c:18 seats].',
    'a revised, b same, c same',
  ],
  [
    'both numbers of a range moved on',
    'The share rose from [a:40%] to [b:45%] in May.',
    'The share rose from [a:45%] to [b:48%] in May.',
    'a revised, b revised',
  ],
  [
    'the halves of a sentence changed places',
    'Timber made up [a:40%] of sales and copper [b:45%] of them.',
    'Copper made up [b:45%] of sales and timber [a:40%] of them.',
    'b same, a moved',
  ],
]
for (const [what, before, after, expected] of kept)
  test(`keeps its id where ${what}`, () => assert.equal(outcome(before, after), expected))

const equal = {
  before: 'Rain fell. Sales rose [a:12%] in May. It snowed.\n\nLind left. Sales rose [b:12%] in May. Holm won.',
  swapped: 'Lind left. Sales rose [b:12%] in May. Holm won.\n\nRain fell. Sales rose [a:12%] in May. It snowed.',
  firstGone: 'Rain fell. It snowed.\n\nLind left. Sales rose [b:12%] in May. Holm won.',
  secondGone: 'Rain fell. Sales rose [a:12%] in May. It snowed.\n\nLind left. Holm won.',
  firstChanged: 'Rain fell. Sales rose [a:13%] in May. It snowed.\n\nLind left. Sales rose [b:12%] in May. Holm won.',
  thirdAdded:
    'Ice broke. Sales rose [c:12%] in May.\n\nRain fell. Sales rose [a:12%] in May. It snowed.\n\nLind left. Sales rose [b:12%] in May. Holm won.',
}
const twins: [what: string, after: string, outcome: string][] = [
  ['their paragraphs changed places', equal.swapped, 'b same, a moved'],
  ['the first was deleted', equal.firstGone, 'b same, a lost'],
  ['the second was deleted', equal.secondGone, 'a same, b lost'],
  ['the number of the first changed', equal.firstChanged, 'a revised, b same'],
  ['a third was added before them', equal.thirdAdded, 'c new, a same, b same'],
]
for (const [what, after, expected] of twins)
  test(`two equal sentences keep their own ids where ${what}`, () =>
    assert.equal(outcome(equal.before, after), expected))

test('two equal sentences go with their paragraphs, whatever stands around those', () => {
  const plan = (label: string): string => `Lin called the plan [${label}:“harmless”](Lin).`
  const one = `It was cold there. Nobody answered us. ${plan('q')}`
  const sold = 'Orr sold [a:12 units] in June, and profit came to [b:14 EUR]. “We will not close it,” said Vik.'
  const others = [
    'Rain kept most visitors away.',
    'It had never quarrelled with Holm. The mill took [c:44 tons] of rye.',
  ]
  const before = [...others, one, sold, plan('r')].join('\n\n')
  const after = [plan('r'), sold, one, ...others].join('\n\n')
  assert.doesNotMatch(outcome(before, after), /lost|new|revised/u)
})

const never: [what: string, before: string, after: string, outcome: string][] = [
  ['is about something else', 'Sales rose [a:12%] in May.', 'A tax of [b:12%] is due.', 'b new, a lost'],
  ['is about another name', 'Rain. Lind has [a:12 seats].', 'Rain. Holm has [b:14 seats].', 'b new, a lost'],
  ['measures another thing', 'Sales rose [a:12%] in May.', 'Prices rose [b:14%] in May.', 'b new, a lost'],
  ['counts in another unit', 'Sales rose by [a:12%] in May.', 'Sales rose by [b:14 EUR] in May.', 'b new, a lost'],
  [
    'has another number and stands elsewhere',
    'Rain fell. Sales rose [a:12%] in May. It snowed.\n\nLind left. Holm won.',
    'Rain fell. It snowed.\n\nLind left. Sales rose [b:14%] in May. Holm won.',
    'b new, a lost',
  ],
  [
    'was said by another, elsewhere',
    'Rain fell. [q:“We will never go there,”](Lin) said Lin. It snowed.\n\nLind left. Holm won.',
    'Rain fell. It snowed.\n\nLind left. [r:“We will never go there,”](Orr) said Orr. Holm won.',
    'r new, q lost',
  ],
  [
    'was said by another, elsewhere, in a sentence of the same words',
    'Lin spoke. [q:“We will never sell the harbour to strangers,”](Lin) she said. Ice broke.\n\nRain fell. Holm won.',
    'Lin spoke. Ice broke.\n\nRain fell. Holm won. [r:“We will never sell the harbour to strangers,”](Holm) she said.',
    'r new, q lost',
  ],
  [
    'has another number and stands after what is the same but for its month',
    'Lind left. The road closed in May because heavy lorries carry barley past old mills. Vik took [a:12 tons] of apples.',
    'Lind left. The road closed in May because heavy lorries carry barley past old mills.\n\nThe road closed in July because heavy lorries carry barley past old mills. Vik took [b:14 tons] of apples. It snowed.',
    'b new, a lost',
  ],
  [
    'has another number and stands at the same end of the text, after another sentence',
    'Rain fell. It snowed. Lind left. Sales rose [a:12%] in May.',
    'Rain fell. It snowed. Lind left. A storm is expected. Sales rose [b:14%] in May.',
    'b new, a lost',
  ],
  [
    'was its neighbour in a list',
    'Lind had [a:12 seats], Holm [b:15 seats] and Vik [c:18 seats].',
    'Lind had [a:12 seats], Holm [b:15 seats].',
    'a same, b same, c lost',
  ],
  [
    'took its place in a list',
    'Lind had [a:12 seats], Holm [b:15 seats] and Vik [c:18 seats].',
    'Lind had [a:12 seats], Berg [d:16 seats] and Vik [c:18 seats].',
    'a same, d new, c same, b lost',
  ],
  [
    'may be either of two that are gone',
    'It rained. The mill made [a:300 tons] in May. The mill made [b:450 tons] in May. It snowed.',
    'It rained. The mill made [c:470 tons] in May. It snowed.',
    'c new, a lost, b lost',
  ],
  [
    'is as short, in another sentence',
    'Lin called the plan [q:“harmless”](Lin).',
    'Lin thought that the snow was [r:“harmless”](Lin).',
    'r new, q lost',
  ],
]
for (const [what, before, after, expected] of never)
  test(`an id is not handed to what ${what}`, () => assert.equal(outcome(before, after), expected))

test('an id is the same on every machine and fit for HTML and URLs', () => {
  const [first] = anchor('Sales rose [a:12%] in May.').annotations
  assert.equal(first?.id, 'c-c8nsxk4msp')
})

test('what was retired lives again where its very sentence is back', () => {
  const { ledger } = anchor('Sales rose [a:12%] in May.')
  const entries = ledger.entries.map((entry) => ({
    ...entry,
    state: 'retired' as const,
    retired: { date: today, reason: 'Cut.' },
  }))
  const id = entries[0]?.id
  assert.equal(anchor('Rain. Sales rose [a:12%] in May.', { entries }).annotations[0]?.id, id)
  assert.notEqual(anchor('Rain. Sales rose [a:13%] in May.', { entries }).annotations[0]?.id, id)
})

test('what an entry said becomes a version with the day it ended', () => {
  const { ledger } = anchor(
    'Rain fell. Sales rose [a:13%] in May.',
    anchor('Rain fell. Sales rose [a:12%] in May.').ledger,
  )
  assert.partialDeepStrictEqual(ledger.entries[0]?.versions, [
    { exact: '12%', sentence: 'Sales rose 12% in May.', value: 12, until: today },
  ])
})

test('a lost id stays in the ledger as it was, with its nearest match in the report', () => {
  const before = anchor('Sales of timber rose [a:12%] in May.')
  const after = anchor('Sales of timber rose a little in May.', before.ledger)
  assert.deepEqual(after.ledger, before.ledger)
  assert.equal(after.report[0]?.nearest?.exact, 'Sales of timber rose a little in May.')
  assert.equal(anchor('It snowed.', before.ledger).report[0]?.nearest, null)
})
