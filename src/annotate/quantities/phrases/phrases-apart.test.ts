import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { isApart, isRate } from './phrases-apart.ts'

const links: [text: string, head: string, link: string, apart: boolean][] = [
  ['They signed him for a fee', 'him', 'for', true],
  ['The wait for a bed', 'wait', 'for', false],
  ['They fined the firm for spills', 'firm', 'for', true],
  ['They praised spills for the price for a home', 'price', 'for', false],
  ['They went 40 miles in winds', 'miles', 'in', true],
  ['They met the 40 dockers in ports', 'dockers', 'in', false],
]
for (const [text, head, link, apart] of links)
  test(`${apart ? 'parts' : 'ties'} "${link}" ${apart ? 'from' : 'to'} "${head}" in "${text}"`, () => {
    const { tokens } = readDocument(text)
    const at = tokens.findIndex((token) => token.text === head)
    const linkAt = tokens.findIndex((token, index) => index > at && token.text === link)
    assert.equal(isApart(tokens, linkAt, { first: at, last: at }, 0), apart)
  })

const rates: [text: string, rate: boolean][] = [
  ['47 cents a share', true],
  ['212 million euros', true],
  ['a share', false],
  ['old euros', false],
]
for (const [text, rate] of rates)
  test(`finds ${rate ? 'a rate or sum' : 'neither rate nor sum'} in "${text}"`, () => {
    const { tokens } = readDocument(text)
    assert.equal(isRate(tokens, tokens.length - 1), rate)
  })
