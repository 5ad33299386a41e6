import assert from 'node:assert/strict'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { accept, type Decision } from './accept.ts'
import { openLedgers } from './folder.ts'
import { anchorAnnotations } from './index.ts'
import type { Entry } from './ledger.ts'
import { commitLedgers } from './commit.ts'
import { planLedgers, type LedgerArticle } from './plan.ts'

const today = '2025-06-26'
const first = 'Exports rose 12 percent in May. Imports fell 9 percent.'
const second = 'Imports fell 9 percent. Prices of bread went up by 12 percent.'

/** A folder in which `first` was published, and what anchoring `second` gives. */
function edited() {
  const dir = temporaryFolder('accept')
  const articleOf = (text: string): LedgerArticle => {
    const claims = ['12 percent', '9 percent'].map((exact) => ({
      ...{ kind: 'claim' as const, exact, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length },
      ...{ value: Number.parseInt(exact, 10), unit: 'percent', claimant: null },
    }))
    const ledger = openLedgers(dir).ledgers.get('trade') ?? null
    return { slug: 'trade', anchored: anchorAnnotations(text, claims, ledger, { today, article: 'trade' }) }
  }
  const idOf = ({ anchored }: LedgerArticle, status: string): string =>
    anchored?.report.find((outcome) => outcome.status === status)?.id ?? ''
  commitLedgers(planLedgers(openLedgers(dir), [articleOf(first)]), { frozen: false })
  const now = () => articleOf(second)
  return {
    dir,
    now,
    lost: idOf(now(), 'lost'),
    fresh: idOf(now(), 'new'),
    same: idOf(now(), 'same'),
    decide: (decision: Decision, articles = [now()]) => accept(openLedgers(dir), articles, decision, today),
    entry: (id: string): Entry | undefined =>
      openLedgers(dir)
        .ledgers.get('trade')
        ?.entries.find((it) => it.id === id),
  }
}

test('a lost id is retired with date and reason, and the build goes through', () => {
  const { dir, now, lost, decide, entry } = edited()
  decide({ kind: 'retire', id: lost, reason: 'The ministry withdrew it.' })
  assert.deepEqual(entry(lost)?.retired, { date: today, reason: 'The ministry withdrew it.' })
  commitLedgers(planLedgers(openLedgers(dir), [now()]), { frozen: false })
  assert.equal(entry(lost)?.state, 'retired')
})

test('a lost id is moved to what would have become a new one, with its old text as a version', () => {
  const { lost, fresh, now, decide, entry } = edited()
  decide({ kind: 'move', id: lost, to: fresh })
  assert.equal(entry(lost)?.versions[0]?.sentence, 'Exports rose 12 percent in May.')
  assert.equal(entry(fresh), undefined)
  assert.deepEqual(
    now().anchored?.report.map(({ status }) => status),
    ['same', 'same'],
  )
})

test('all ids of an article that is gone are retired by its slug', () => {
  const { lost, same, decide, entry } = edited()
  decide({ kind: 'retire', id: 'trade', reason: 'Withdrawn.' }, [])
  assert.deepEqual([entry(lost)?.state, entry(same)?.state], ['retired', 'retired'])
})

const { lost, fresh, same, decide } = edited()
const refused: [what: string, decision: Decision, error: RegExp][] = [
  ['retiring an id that is not lost', { kind: 'retire', id: same, reason: 'x' }, /is not lost/u],
  ['retiring an id that never was', { kind: 'retire', id: 'c-none', reason: 'x' }, /No ledger/u],
  ['retiring an article that is there', { kind: 'retire', id: 'trade', reason: 'x' }, /still there/u],
  ['moving to an id that has an owner', { kind: 'move', id: lost, to: same }, /already/u],
  ['moving to an id that does not stand there', { kind: 'move', id: lost, to: 'c-none' }, /does not stand/u],
  ['moving an id that is new', { kind: 'move', id: fresh, to: same }, /No ledger/u],
]
for (const [what, decision, error] of refused)
  test(`${what} is refused`, () => {
    assert.throws(() => decide(decision), error)
  })
