import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastSpeakerIn } from '../fixtures/last-speaker-in.ts'

const cases: [text: string, name: string][] = [
  ['Ida Moe left. “We wept,” the Italian said.', 'Ida Moe'],
  ['Ida Moe left. “We wept,” the 34-year-old said.', 'Ida Moe'],
  ['Ida Moe left. “We wept,” an Italian said.', 'an Italian'],
  ['Ida Moe left. “We wept,” the Center said.', 'the Center'],
  ['Ida Moe met Omar Lind. “We wept,” the Italian said.', 'the Italian'],
  ['Ida Moe left.\n\n“We wept,” the Italian said.', 'the Italian'],
  // Who speaks under an epithet is not whoever spoke before.
  ['“No,” said Omar Lind.\n\nIt rained.\n\n“We wept,” the Italian said. “I slept,” he said.', 'he'],
  ['“No,” said Omar Lind.\n\nIda Moe left. “We wept,” the Italian said. “I slept,” she said.', 'Ida Moe'],
]
for (const [text, name] of cases)
  test(`names ${name} as the speaker in ${JSON.stringify(text)}`, () => assert.equal(lastSpeakerIn(text), name))
