import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportOf } from './labelled-ledger.ts'
import type { Outcome } from './report.ts'

const timber = 'Sales of timber rose [a:12%] in May.'
const copper = 'Exports of copper fell [b:9 tons] in June.'
const rye = 'Rye was sown on [c:40 acres] by Lind.'
const cases: [what: string, before: string, after: string, told: string][] = [
  ['what stayed', timber, `Rain fell. ${timber}`, '12% same'],
  ['what is new', timber, `${timber} ${copper}`, '12% same, 9 tons new'],
  ['what changed', `${timber} ${copper}`, `${timber.replace('12', '13')} ${copper}`, '13% revised, 9 tons same'],
  ['what changed places', `${timber} ${copper}`, `${copper} ${timber}`, '9 tons same, 12% moved'],
  [
    'the one that moved, not those it passed',
    `${timber} ${copper} ${rye}`,
    `${rye} ${timber} ${copper}`,
    '40 acres moved, 12% same, 9 tons same',
  ],
  ['what is lost, last, in its old words', `${timber} ${copper}`, copper, '9 tons same, 12% lost'],
  ['nothing of an empty article', '', '', ''],
]
for (const [what, before, after, told] of cases)
  test(`reports ${what}`, () =>
    assert.equal(
      reportOf(before, after)
        .map(({ exact, status }) => `${exact} ${status}`)
        .join(', '),
      told,
    ))

const scores: [status: Outcome['status'], least: number, most: number][] = [
  ['same', 1, 1],
  ['new', 0, 0],
  ['lost', 0, 0],
  ['revised', 0.5, 0.99],
]
const edited = `${timber} ${copper.replace('9', '8')} Ice broke [d:3 boats].`
for (const [status, least, most] of scores)
  test(`what is ${status} has a score from ${least} to ${most}`, () => {
    const [found] = reportOf(`${timber} ${copper} ${rye}`, edited).filter((outcome) => outcome.status === status)
    assert.ok(found && found.score >= least && found.score <= most, String(found?.score))
  })

test('only what is lost is told with its nearest match, and only what stands unmarked with its words', () => {
  const report = reportOf(
    `${timber} ${copper} ${rye}`,
    `${timber} Exports of copper fell 9 tons in June. Rye was sown.`,
  )
  const told = report.map(({ exact, nearest, unmarked }) => [exact, nearest !== null, unmarked?.quote ?? null])
  assert.deepEqual(told, [
    ['12%', false, null],
    ['9 tons', true, '9 tons'],
    ['40 acres', true, null],
  ])
})
