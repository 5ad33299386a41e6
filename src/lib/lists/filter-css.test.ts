import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toFilterCss } from './filter-css.ts'

const facet = (name: string, ...values: string[]) => ({
  name,
  legend: name,
  options: values.map((value) => ({ value, label: value, count: 1 })),
})
const css = toFilterCss([facet('actor', 'lind', 'vik'), facet('unit', 'percent')])

test('a row shows when no facet hides it', () =>
  assert.match(css, /\[data-item\] \{ display: var\(--by-actor, var\(--by-unit, var\(--shown\)\)\) \}/u))
test('a facet hides all rows once something is chosen in it', () =>
  assert.match(css, /:has\(input\[name=unit\]:checked[^{]*\[data-item\] \{ --by-unit: none \}/u))
test('a chosen value shows its rows again', () =>
  assert.match(css, /\[value="vik"\]:checked\) \[data-item\]\[data-actor~="vik"\] \{ --by-actor: initial \}/u))
test('no facet, no rule about facets', () => assert.doesNotMatch(toFilterCss([]), /--by-/u))
test('each value has one rule', () => assert.equal(css.match(/: initial/gu)?.length, 3))
