import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorAnnotations } from './index.ts'
import type { Anchorable } from './ledger.ts'

const claim = (text: string, exact: string, value: number): Anchorable => {
  const start = text.indexOf(exact)
  return { kind: 'claim', start, end: start + exact.length, exact, value, unit: 'percent', claimant: null }
}
const anchor = (text: string, ledger = null as Parameters<typeof anchorAnnotations>[2]) =>
  anchorAnnotations(text, [claim(text, '12 percent', 12)], ledger, { today: '2025-06-26' })

test('an id is the same on every machine and fit for HTML and URLs', () => {
  const [first] = anchor('Exports rose 12 percent in May.').annotations
  assert.match(first?.id ?? '', /^c-[0-9a-z]{10}$/u)
  assert.equal(first?.id, anchor('Exports rose 12 percent in May.').annotations[0]?.id)
})

test('a text that did not change keeps its ids and its ledger', () => {
  const before = anchor('Exports rose 12 percent in May.')
  const after = anchor('Exports rose 12 percent in May.', before.ledger)
  assert.deepEqual(after.ledger, before.ledger)
  assert.deepEqual(
    after.report.map(({ status }) => status),
    ['same'],
  )
})

test('a sentence that moved keeps its id', () => {
  const before = anchor('Exports rose 12 percent in May. Rain fell.')
  const after = anchor('Rain fell.\n\nExports rose 12 percent in May.', before.ledger)
  assert.equal(after.annotations[0]?.id, before.annotations[0]?.id)
})

test('another claim gets another id, and the lost one is kept and told', () => {
  const before = anchor('Exports rose 12 percent in May.')
  const after = anchor('The tax on bread is 12 percent.', before.ledger)
  assert.notEqual(after.annotations[0]?.id, before.annotations[0]?.id)
  assert.deepEqual(
    after.report.map(({ status }) => status),
    ['new', 'lost'],
  )
  assert.equal(after.ledger.entries.length, 2)
})
