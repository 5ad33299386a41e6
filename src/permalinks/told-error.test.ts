import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldError } from './told-error.ts'

test('an error in what people wrote shows its message and no line of our code', () => {
  const error = toldError('a.md:1:1: the file is empty')
  assert.ok(error instanceof Error)
  assert.equal(error.message, 'a.md:1:1: the file is empty')
  assert.equal(error.stack, '')
})
