import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../actors/registry.ts'
import { annotate } from '../annotate.ts'
import { checkPriority, isClaim } from './claims.ts'

const plain = { form: 'count', value: 5, cmp: '=', modality: 'asserted', scaled: false, quoted: false } as const
const asserted: Parameters<typeof isClaim>[0][] = [
  { ...plain, form: 'percent' },
  { ...plain, form: 'money' },
  { ...plain, value: 13 },
  { ...plain, value: [1, 2] },
  { ...plain, scaled: true },
  { ...plain, cmp: '>' },
  { ...plain, quoted: true },
  { ...plain, value: 1, cmp: '~' },
]
for (const row of asserted) test(`takes ${JSON.stringify(row)} for a claim`, () => assert.ok(isClaim(row)))

const none: Parameters<typeof isClaim>[0][] = [
  plain,
  { ...plain, value: 12 },
  { ...plain, value: 1, quoted: true },
  { ...plain, form: 'date', quoted: true },
  { ...plain, form: 'ordinal', cmp: '>' },
  { ...plain, form: 'percent', modality: 'question' },
  { ...plain, form: 'age' },
  { ...plain, form: 'duration' },
]
for (const row of none) test(`takes ${JSON.stringify(row)} for no claim`, () => assert.ok(!isClaim(row)))

test('puts a compared share first and a date last', () => {
  const priorities = [
    checkPriority({ form: 'percent', value: 5, cmp: '>' }),
    checkPriority({ form: 'percent', value: 5, cmp: '=' }),
    checkPriority({ form: 'count', value: 5, cmp: '=' }),
    checkPriority({ form: 'date', value: '2016', cmp: '>' }),
  ]
  assert.deepEqual(
    priorities,
    priorities.toSorted((a, b) => b - a),
  )
  assert.equal(priorities.at(-1), 0)
})

const registry = buildRegistry([])
const claimsIn = (text: string): string[] =>
  annotate(text, registry).flatMap(({ kind, exact }) => (kind === 'claim' ? [exact] : []))

// Each clause of the rule by a sentence that fulfils it, and one that just does not.
const clauses: [clause: string, claim: [text: string, exact: string], none: string][] = [
  ['a percentage', ['Turnout was 61 percent.', '61 percent'], 'Tencent was there.'],
  ['money', ['The ticket costs $4.', '$4'], 'The ticket is for car 4.'],
  ['a measure', ['The pier is 40 metres long.', '40 metres'], 'The pier is at platform 40.'],
  ['a fraction', ['Half of the boats sank.', 'Half'], 'The second half was dull.'],
  ['a range', ['It holds 8 to 10 people.', '8 to 10'], 'The home side won 10-8.'],
  ['a ratio', ['One in five homes is empty.', 'One in five'], 'One in the crowd waved.'],
  ['a rate', ['There were four deaths per 1,000 births.', 'four'], 'There were four deaths per birth.'],
  ['a count of 13', ['The crew has 13 members.', '13'], 'The crew has 12 members.'],
  ['a word of magnitude', ['It sold two hundred boats.', 'two hundred'], 'It sold two boats.'],
  ['a comparator', ['At least two men drowned.', 'two'], 'Then two men drowned.'],
  ['a compared duration', ['It lasts more than two days.', 'two days'], 'It lasts two days.'],
  ['a compared age', ['Riders must be at least 12 years old.', '12 years old'], 'The rider is 12 years old.'],
  ['a claimant', ['“We lost two boats,” Petra Lind said.', 'two'], 'Two boats lie there.'],
  ['an assertion', ['It cost 5 percent of GDP.', '5 percent'], 'Did it cost 5 percent of GDP?'],
  ['no year', ['It sold 2,016 boats.', '2,016'], 'It was sold in 2016.'],
  ['no ordinal', ['It sold 22 boats.', '22'], 'It was the 22nd boat.'],
  ['no telephone number', ['It has 555 seats.', '555'], 'Call 555-0123.'],
  ['no address', ['He owns 120 houses.', '120'], 'He lives at 120 Harbour Street.'],
  ['no product', ['It sold 11 million phones.', '11 million'], 'The iPhone 11 is out.'],
  ['no index', ['It lost 500 points.', '500 points'], 'The S&P 500 closed.'],
  ['no aircraft', ['It owns 737 aircraft.', '737'], 'A Boeing 737 landed.'],
  ['no group of states', ['It has 20 member states.', '20'], 'The G20 met.'],
  ['no law', ['It has 50 articles.', '50'], 'Article 50 is short.'],
  ['no base of a rate', ['Thefts fell to 118 per day.', '118'], 'It is counted per 100,000 people.'],
  ['no page', ['It has 500 pages.', '500'], 'It is on page 500.'],
  ['no time of day', ['It took 430 tons.', '430 tons'], 'It came at 4:30 p.m.'],
  ['no pronoun', ['About one boat in all sank.', 'one'], 'Nobody is the one to blame.'],
  ['no idiom', ['It has about zero sales.', 'zero'], 'That is zero-sum thinking.'],
]
for (const [clause, [text, exact], none] of clauses) {
  test(`marks ${clause}: "${text}"`, () => assert.ok(claimsIn(text).includes(exact), claimsIn(text).join()))
  test(`marks nothing in "${none}"`, () => assert.deepEqual(claimsIn(none), []))
}

// The lifts, as the middle of what was measured; a comparator weighs 3.2 to 6.6.
const priorities: [text: string, least: number, most: number][] = [
  ['Turnout was 61 percent.', 3.5, 7.8],
  ['The ticket costs $4.', 3.3, 6.5],
  ['Half of the boats sank.', 3.4, 3.4],
  ['The crew has 40 members.', 3.1, 4.8],
  ['The crew has 4 members.', 2.1, 2.1],
  ['It lasts two days.', 1.4, 2.3],
  ['More than 4 boats sank.', 3.2, 6.6],
]
for (const [text, least, most] of priorities)
  test(`gives "${text}" a priority of ${least} to ${most}`, () => {
    const [priority = 0] = annotate(text, registry).flatMap((found) =>
      'checkPriority' in found ? [found.checkPriority] : [],
    )
    assert.ok(priority >= least && priority <= most, String(priority))
  })
