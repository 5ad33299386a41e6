import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatLedger } from './format.ts'
import { anchorAnnotations } from './index.ts'
import { labelled } from './labelled.ts'
import { parseLedger } from './parse.ts'

const words = fc.constantFrom('mills', 'Lind', 'timber', 'sold', 'in', 'May', 'the', 'harbour', 'Vik', 'rose', 'of')
const claim = fc.integer({ min: 2, max: 60 }).map((number) => `[a:${number}%]`)
const quote = fc.array(words, { minLength: 1, maxLength: 8 }).map((said) => `[q:“${said.join(' ')}”](Lin)`)
const sentence = fc
  .array(fc.oneof({ weight: 4, arbitrary: words }, claim, quote), { minLength: 3, maxLength: 9 })
  .map((parts) => `The ${parts.join(' ')}.`)
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
const source = paragraphs.map((all) => all.map((sentences) => sentences.join(' ')).join('\n\n'))

const anchor = (text: string, ledger: Parameters<typeof anchorAnnotations>[2] = null) => {
  const { annotations, text: plain } = labelled(text)
  return anchorAnnotations(plain, annotations, ledger, { today: '2025-06-26' })
}

test('every annotation gets an id of its own, and every id stands in the ledger', () => {
  fc.assert(
    fc.property(source, source, (before, after) => {
      const { annotations, ledger } = anchor(after, anchor(before).ledger)
      const ids = annotations.map(({ id }) => id)
      assert.equal(new Set(ids).size, ids.length)
      const known = new Set(ledger.entries.map(({ id }) => id))
      assert.ok(ids.every((id) => known.has(id)))
    }),
  )
})

test('no published id ever leaves the ledger, and each is reported once', () => {
  fc.assert(
    fc.property(source, source, (before, after) => {
      const first = anchor(before)
      const second = anchor(after, first.ledger)
      const told = second.report.map(({ id }) => id)
      assert.equal(new Set(told).size, told.length)
      const known = new Set(second.ledger.entries.map(({ id }) => id))
      for (const { id } of first.annotations) assert.ok(known.has(id) && told.includes(id))
    }),
  )
})

test('a second run over the same text changes nothing', () => {
  fc.assert(
    fc.property(source, source, (before, after) => {
      const first = anchor(after, anchor(before).ledger)
      const kept = { entries: first.ledger.entries.filter(({ id }) => first.annotations.some((it) => it.id === id)) }
      const second = anchor(after, kept)
      assert.deepEqual(second.ledger, kept)
      assert.deepEqual(
        second.annotations.map(({ id }) => id),
        first.annotations.map(({ id }) => id),
      )
      assert.ok(second.report.every(({ status }) => status === 'same'))
    }),
  )
})

test('a ledger reads back as it was written', () => {
  fc.assert(
    fc.property(source, source, (before, after) => {
      const { ledger } = anchor(after, anchor(before).ledger)
      assert.equal(formatLedger(parseLedger(formatLedger(ledger), 'a.json')), formatLedger(ledger))
    }),
  )
})
