import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadSpeaker, partsOf, quotedShare } from './parts.ts'
import type { Voice, Voices } from './voices.ts'

const voice = (kind: Voice['kind'], name: string, words: number, wordForWord = 0): Voice => ({
  ...{ kind, name, words, wordForWord },
  ...{ actor: null, stretches: [] },
})
const voicesOf = (...voices: Voice[]): Voices => ({
  words: voices.reduce((sum, { words }) => sum + words, 0),
  voices,
})
const post = voice('outlet', 'The Post', 40)

const cases: [voices: Voices, parts: number[], share: string, lead: string | undefined][] = [
  [voicesOf(post), [0, 0], '0%', undefined],
  [voicesOf(voice('speaker', 'Lind', 60, 20), post), [20, 40], '60%', 'Lind'],
  [voicesOf(voice('speaker', 'Lind', 30), voice('speaker', 'Vik', 30), post), [0, 60], '60%', undefined],
  [voicesOf(voice('speaker', 'Lind', 31), voice('nobody', 'Nobody is named', 29, 9), post), [9, 51], '60%', 'Lind'],
]
for (const [voices, parts, share, lead] of cases)
  test(`of ${voices.words} words ${share} are quoted, most by ${lead ?? 'nobody'}`, () => {
    assert.deepEqual(partsOf(voices), parts)
    assert.equal(quotedShare(voices), share)
    assert.equal(leadSpeaker(voices)?.name, lead)
  })
