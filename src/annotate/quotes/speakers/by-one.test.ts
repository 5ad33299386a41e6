import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from '../fixtures/said-in.ts'

const cases: [text: string, speaker: string | undefined][] = [
  ['Officials said the pier leaks.\n\n“I saw it myself and I wept.”', undefined],
  ['Officials said the pier leaks.\n\n“It has leaked for years and we know it.”', 'Officials'],
  ['An official said the pier leaks.\n\n“I saw it myself and I wept.”', 'An official'],
]
for (const [text, speaker] of cases)
  test(`gives the last words of "${text}" to ${speaker ?? 'nobody'}`, () =>
    assert.equal(saidIn(text).at(-1)?.[0], speaker))
