import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readArticle } from '../article.ts'
import { buildRegistry } from '../registry.ts'
import { runsIn } from './runs.ts'
import { trim } from './trim.ts'

/** The first run of capitalised words of a sentence, trimmed. */
function read(sentence: string): string | null {
  const document = readDocument(sentence)
  const article = readArticle(document)
  const [run] = runsIn(article, buildRegistry([]))
  assert.ok(run)
  const [first, last] = trim(article, run, run.first, run.last)
  return first > last ? null : sentence.slice(document.tokens[first]?.start, document.tokens[last]?.end)
}

const trimmed: [sentence: string, name: string | null][] = [
  ['then Jan Lind spoke', 'Jan Lind'],
  ['spoke in April Lind', 'Lind'],
  ['then Monday Omar Lind spoke', 'Omar Lind'],
  ['then Omar Lind Tuesday spoke', 'Omar Lind'],
  ['they saw Omar Lind QC there', 'Omar Lind'],
  ['they saw Omar Lind GCB there', 'Omar Lind'],
  ['they saw Halden Q2 there', 'Halden'],
  ['The Halden mill', 'Halden'],
  ['they came on Monday', null],
  ['they saw Halden Airlines Flight 182 there', 'Halden Airlines'],
  ['they saw the Halden Airlines Boeing 737 there', 'Halden Airlines'],
  ['they saw the Halden Flight School', 'Halden Flight School'],
  ['they came on Monday City', 'City'],
  ['from May-June Omar Lind spoke', 'Omar Lind'],
]
const whole: [sentence: string, name: string][] = [
  ['they saw Omar Lind there', 'Omar Lind'],
  ['they saw Omar QC Lind there', 'Omar QC Lind'],
  ['they saw QC there', 'QC'],
  ['they saw Halden Q7B there', 'Halden Q7B'],
  ['they saw Bank of Halden there', 'Bank of Halden'],
  ['they saw Monday Club there', 'Monday Club'],
  ['they saw a Monday Club there', 'Monday Club'],
  ['they saw Jun-Jun Lind there', 'Jun-Jun Lind'],
  ['they saw May-Britt Lind there', 'May-Britt Lind'],
]
for (const [sentence, name] of trimmed)
  test(`trims to ${name} in "${sentence}"`, () => assert.equal(read(sentence), name))
for (const [sentence, name] of whole) test(`trims nothing off ${name}`, () => assert.equal(read(sentence), name))
