import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../permalinks/accept.ts'
import type { Nearest } from '../permalinks/nearest.ts'
import type { LedgerArticle } from '../permalinks/plan.ts'
import { askAbout } from './permalinks-ask.ts'

const near = (id: string | null, published = false): Nearest => ({
  ...{ exact: '14%', start: 0, end: 3, score: 0.8, id, published },
})
const articleOf = (nearest: Nearest | null): LedgerArticle => ({
  slug: 'trade',
  anchored: {
    ledger: { entries: [] },
    report: [
      { id: 'c-lost', status: 'lost', score: 0, exact: '12%', nearest, unmarked: null },
      { id: 'c-same', status: 'same', score: 1, exact: '9%', nearest: null, unmarked: null },
    ],
  },
})

/** What an editor with these answers decides, and what is asked. */
async function decided(nearest: Nearest | null, ...answers: string[]) {
  const decisions: Decision[] = []
  const asked: string[] = []
  const ask = (question: string): Promise<string> => {
    asked.push(question)
    return Promise.resolve(answers.shift() ?? '')
  }
  await askAbout([articleOf(nearest)], (decision) => decisions.push(decision), ask)
  return { decisions, asked }
}

const moved: Decision = { kind: 'move', id: 'c-lost', to: 'c-new' }
const retired: Decision = { kind: 'retire', id: 'c-lost', reason: 'It was cut.' }
const cases: [what: string, nearest: Nearest | null, answers: string[], decisions: Decision[]][] = [
  ['moves it', near('c-new'), ['m'], [moved]],
  ['moves it in a whole word', near('c-new'), ['Move'], [moved]],
  ['retires it with a reason', near('c-new'), ['r', ' It was cut. '], [retired]],
  ['gives no reason', near('c-new'), ['r', ' '], []],
  ['leaves it', near('c-new'), [''], []],
  ['types something else', near('c-new'), ['x'], []],
  ['would move it to what has an id already', near('c-old', true), ['m'], []],
  ['would move it to what is not annotated', near(null), ['m'], []],
  ['would move it where nothing is like it', null, ['m'], []],
]
for (const [what, nearest, answers, decisions] of cases)
  test(`an editor who ${what}`, async () => assert.deepEqual((await decided(nearest, ...answers)).decisions, decisions))

test('asks only about what is lost, and offers to move only where there is a place', async () => {
  const { asked } = await decided(near('c-new'))
  assert.equal(asked.length, 1)
  assert.match(asked[0] ?? '', /c-lost is lost[\s\S]*\[m\]ove it there, \[r\]etire it/u)
  assert.doesNotMatch((await decided(null)).asked[0] ?? '', /\[m\]ove/u)
})
