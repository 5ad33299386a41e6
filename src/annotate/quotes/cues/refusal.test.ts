import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn } from '../fixtures/said-in.ts'

const cases: [text: string, cue: string, cueClass: string][] = [
  ['Vik refused to endorse Lind.', 'refused to endorse', 'denial'],
  ['Vik declined publicly to comment on the leak.', 'declined publicly to comment on', 'denial'],
  ['Vik has refused to say that it leaks.', 'refused to say', 'denial'],
  ['The council voted to endorse Lind.', 'endorse', 'neutral'],
  ['Vik endorsed Lind.', 'endorsed', 'neutral'],
  ['Vik refused it and endorsed Lind.', 'endorsed', 'neutral'],
]
for (const [text, cue, cueClass] of cases)
  test(`reads "${cue}" as ${cueClass} in "${text}"`, () => {
    const [quote] = quotesIn(text)
    assert.deepEqual([text.slice(quote?.cue?.start, quote?.cue?.end), quote?.cue?.class], [cue, cueClass])
  })

for (const text of ['Vik declined to comment.', 'The refusal to endorse Lind hurt.', 'Vik plans to endorse Lind.'])
  test(`hears nothing refused in "${text}"`, () => assert.deepEqual(quotesIn(text), []))
