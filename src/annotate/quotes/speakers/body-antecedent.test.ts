import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../../actors/registry.ts'
import { annotate } from '../../annotate.ts'

const registry = buildRegistry([])
const cases: [text: string, actor: string | null][] = [
  ['Norway has refused. It said the pier was safe.', 'norway'],
  ['Norway refuses to pay. But it says the pier is safe.', 'norway'],
  ['The Halden Port Authority closed the pier. It said that the pier was safe.', 'halden-port-authority'],
  ['But Norway, a neighbour, refused. It said the pier was safe.', 'norway'],
  ["Norway's refusal came late. It said the pier was safe.", null],
  ['The Norway summit ended. It said the pier was safe.', null],
  ['In Norway the ice broke. It said the pier was safe.', null],
  ['Hanne Vik refused. It said the pier was safe.', null],
  ['Norway has refused.\n\nIt said the pier was safe.', null],
  ['Norway has refused. After a day of talks it said the pier was safe.', null],
]
for (const [text, actor] of cases)
  test(`${actor ? `hears ${actor}` : 'hears nobody'} as "it" in "${text}"`, () => {
    const quotes = annotate(text, registry).filter(({ kind }) => kind === 'quote')
    assert.deepEqual(
      quotes.map((quote) => quote.kind === 'quote' && quote.speaker?.actor),
      [actor],
    )
  })
