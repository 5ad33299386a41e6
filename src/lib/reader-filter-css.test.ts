import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toReaderFilterCss } from './reader-filter-css.ts'

test('dims what an actor said unless that actor is chosen', () =>
  assert.match(
    toReaderFilterCss(['omar-lind']),
    /:not\(:has\(\[name=actor\]\[value="omar-lind"\]:checked\)\) \.prose \[data-kind\]:is\(\[data-speaker="omar-lind"\]/u,
  ))

test('has no rule for an actor where nobody is named', () =>
  assert.doesNotMatch(toReaderFilterCss([]), /\[name=actor\]\[value=/u))

const hidden: [density: string, kind: string, isHidden: boolean][] = [
  ['off', 'quote', true],
  ['claims', 'quote', true],
  ['claims', 'claim', false],
  ['quotes', 'claim', true],
  ['quotes', 'quote', false],
  ['all', 'actor', false],
]
for (const [density, kind, isHidden] of hidden)
  test(`${isHidden ? 'takes' : 'leaves'} the marks of a ${kind} where “${density}” is chosen, but never a linked one`, () =>
    assert.equal(
      toReaderFilterCss([]).includes(
        `[name=marks][value=${density}]:checked) .prose [data-kind=${kind}]:not(:target) { --plain: 1 }`,
      ),
      isHidden,
    ))
