import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toReaderFilterCss } from './reader-filter-css.ts'

test('dims what an actor said unless that actor is chosen', () =>
  assert.match(
    toReaderFilterCss(['omar-lind']),
    /:not\(:has\(\[name=actor\]\[value="omar-lind"\]:checked\)\) \.prose \[data-kind\]:is\(\[data-speaker="omar-lind"\]/u,
  ))

test('has nothing but the rule for the unnamed where nobody is named', () =>
  assert.equal(toReaderFilterCss([]).split('\n').length, 2))
