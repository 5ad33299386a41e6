import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn } from '../fixtures/said-in.ts'

const cases: [text: string, said: string][] = [
  ['According to Hanne Vik, a geologist in Moss, the dam leaks.', 'the dam leaks'],
  ['According to Hanne Vik, director of the Institute in Moss, Norway, the dam leaks.', 'the dam leaks'],
  ['According to Vik, a chemist in Moss, the dam leaks.', 'the dam leaks'],
  ['According to Vik, 54, a geologist at the Institute, she left.', 'she left'],
  ['According to Vik, who chairs the board, the dam leaks.', 'the dam leaks'],
  ['According to the Tide, a local paper, it leaks.', 'it leaks'],
  ['According to Vik, who rows “a lot,” the dam leaks.', 'the dam leaks'],
  // What is said may begin with a phrase between commas too.
  ['According to Vik, the dam “leaks,” and it is old.', 'the dam “leaks,” and it is old'],
  ['According to Vik, in May, the dam leaked.', 'in May, the dam leaked'],
  ['According to Vik, the dam, which is old, leaks.', 'the dam, which is old, leaks'],
  ['According to Vik, the dam, an old one, leaks.', 'the dam, an old one, leaks'],
  ['According to Vik, the dam, the pier and the road leak.', 'the dam, the pier and the road leak'],
  ['According to Vik, the mayor, a diver, left early.', 'the mayor, a diver, left early'],
]
for (const [text, said] of cases)
  test(`finds what is said behind who says it in "${text}"`, () => assert.equal(saidIn(text)[0]?.[1], said))
