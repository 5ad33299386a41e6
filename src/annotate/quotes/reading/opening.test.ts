import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { afterOpening } from './opening.ts'
import { readForQuotes } from './read-for-quotes.ts'

const cases: [text: string, next: string][] = [
  ['Moss, Jan. 24, GNA – Vik left.', 'Vik'],
  ['MOSS (AP) Vik left.', 'Vik'],
  ['MOSS (NATO) Vik left.', 'MOSS'],
  ['HARBOUR CITY (Tide News) – Vik left.', 'Vik'],
  ['(AFP) – Vik left.', 'Vik'],
  ['(AFP) Vik left.', '('],
  ['New York (AFP) – Vik left.', 'Vik'],
  ['NEW HALDEN The dam leaks.', 'The'],
  ['Halden (AFP) -- Vik left.', 'Vik'],
  ['HALDEN (AFP) _ Vik left.', 'Vik'],
  ['MOSS, Ore. -- Vik left.', 'Vik'],
  ['HALDEN - Vik left.', 'Vik'],
  ['Hanne Vik (51) – a geologist – left.', 'a'],
  ['Hanne Vik (51) left.', 'Hanne'],
  ['12:10 – Vik left.', 'Vik'],
  ['9:15 a.m. – Vik left.', 'Vik'],
  ['Halden — Vik left.', 'Vik'],
  ['New Halden – The crews left.', 'The'],
  ['Halden – a town – sank.', 'Halden'],
  ['Hanne Vik – Old Vik – left.', 'Hanne'],
  ['NEW HALDEN: Crews left.', 'Crews'],
  ['HALDEN, May 5: Crews left.', 'Crews'],
  ['New Halden: The crews left.', 'The'],
  ['Halden: Crews left.', 'Halden'],
  ['Halden: crews left.', 'Halden'],
  ['12:10 is when Vik left.', '12'],
  ['Last year, Vik left.', 'Vik'],
  ['One month after the flood, Vik left.', 'Vik'],
  ['Publicly, Vik left.', 'Vik'],
  ['The keeper, a geologist, left.', 'The'],
  ['NATO left on Friday.', 'NATO'],
  ['Sally Vik, 45, left.', 'Sally'],
  ['Vik said last year, wrongly, that it leaks.', 'Vik'],
  ['Friday’s vote, they say, was close.', 'Friday'],
]
for (const [text, next] of cases)
  test(`goes on with "${next}" in "${text}"`, () => {
    const reading = readForQuotes(readDocument(text))
    assert.equal(reading.tokens[afterOpening(reading, 0, reading.tokens.length - 1)]?.text, next)
  })
