import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastSpeakerIn } from '../fixtures/last-speaker-in.ts'

const cases: [text: string, name: string][] = [
  ['Ida Moe from Bergen, Norway said it rained.', 'Ida Moe'],
  ['Trader Ida Moe of Portland, Oregon told reporters it rained.', 'Ida Moe'],
  ['A diver from Halden, Norway said it rained.', 'A diver'],
  // The place speaks for itself.
  ['In a letter from Bergen, Norway said it rained.', 'Norway'],
  ['After talks in Bergen, Norway said it rained.', 'Norway'],
  ['A diver from Halden, Ida Moe, said it rained.', 'Ida Moe'],
]
for (const [text, name] of cases)
  test(`names ${name} as the speaker in "${text}"`, () => assert.equal(lastSpeakerIn(text), name))
