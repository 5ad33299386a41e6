import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { isLonePaper } from './lone-paper.ts'

const rows: [text: string, paper: string, found: boolean][] = [
  ['Moe told the Echo that it leaks.', 'Echo', true],
  ['They heard the Echo again.', 'Echo', false],
  ['Moe told Echo that it leaks.', 'Echo', false],
  ['Moe told the Board that it leaks.', 'Board', false],
  ['Letters seen by the Courier tell.', 'Courier', true],
  ['Letters carried by the Courier tell.', 'Courier', false],
  ['Moe spoke to the Gazette.', 'Gazette', true],
  ['Moe walked to the Gazette.', 'Gazette', false],
  ['In an interview with the Times he wept.', 'Times', true],
  ['He moved with the Times.', 'Times', false],
  ['She wrote in the Herald.', 'Herald', true],
  ['She sat in the Herald.', 'Herald', false],
  ['The Courier understands that it leaks.', 'Courier', true],
  ['The Courier leaks.', 'Courier', false],
  ['The Courier can reveal that it leaks.', 'Courier', true],
  ['The Courier can carry letters.', 'Courier', false],
]
for (const [text, paper, found] of rows)
  test(`takes ${paper} for ${found ? 'a paper' : 'no paper'} in "${text}"`, () => {
    const { tokens } = readDocument(text)
    const at = tokens.findIndex((token) => token.text === paper)
    assert.equal(isLonePaper(tokens, at), found)
  })
