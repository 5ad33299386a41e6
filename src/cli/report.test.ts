import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { annotate } from '../annotate/annotate.ts'
import { toReport } from './report.ts'

const cases: [text: string, line: RegExp][] = [
  ['“It leaks,” said Hanne Vik.', /^ {2}0 direct by Hanne Vik: “It leaks,” \[inverted\]$/mu],
  ['Hanne Vik said it leaks, the Halden Post reported.', /indirect by Hanne Vik via Halden Post: it leaks/u],
  ['In Moss it “leaks and sinks”, people say.', /by people: /u],
  ['It sold 4,000 boats.', /4,000: boats \(asserted, the outlet\)/u],
  ['Some 40 percent of voters left.', /40 percent of voters: /u],
  ['Turnout was 40 percent.', /40 percent of \?: Turnout/u],
]
for (const [text, line] of cases)
  test(`reports "${text}"`, () => assert.match(toReport('a.md', text, annotate(text, buildRegistry([]))), line))
