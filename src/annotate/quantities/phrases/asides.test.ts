import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { headOfAside, nameBeside } from './asides.ts'
import { textOf } from './noun-phrases.ts'

const heads: [text: string, head: string | null][] = [
  ['Shares of the group, Larkspur Holdings, fell', 'Shares of the group'],
  ['Germany, Europe’s largest economy, shrank', 'Germany'],
  ['The strike, now in its third week, has gone on', 'strike'],
  ['The camp, built for a few, now holds many', 'camp'],
  ['The minister said Norland, a small country, shrank', 'Norland'],
  ['Order intake, a closely watched gauge, fell', 'Order intake'],
  ['The boats, a feared fleet, sank', 'boats'],
  ['The boats, a guard feared it, sank', null],
  ['The boats, a guard long feared, sank', null],
  ['The yard makes nets, ropes of hemp, costs', null],
  ['It sank, and the boats, fell', null],
  ['The yard shut a pier, the crews left, fell', null],
  ['Takings, boosted by 26 home games, rose', 'Takings'],
  ['The ship, licensed to carry 180 people, sank', 'ship'],
  ['The yard, sold nets, fell', null],
  ['The yard, fell', null],
  ['Turnout, the board said, was', 'Turnout'],
  ['Turnout, the board said on Monday, was', 'Turnout'],
  ['Turnout, said the board, was', 'Turnout'],
  ['Turnout, experts believe, was', 'Turnout'],
  ['Turnout, a spokesman told the Tide, was', 'Turnout'],
  ['The yard, the crews said in a note to the harbour board, was', null],
  ['The yard, the crews said boats left, was', null],
  ['Turnout, the board said it leaked, was', null],
  ['It was, the board said, turnout', null],
]
for (const [text, head] of heads)
  test(`finds ${head ?? 'nothing'} before the aside of "${text}"`, () => {
    const document = readDocument(text)
    const { tokens } = document
    const closing = tokens.findLastIndex((token) => token.text === ',')
    const phrase = headOfAside(tokens, closing, { first: 0, last: tokens.length - 1 })
    assert.equal(phrase ? textOf(document, phrase) : null, head)
  })

const names: [text: string, name: string | null][] = [
  ['airline, Nordfly, carried', 'Nordfly'],
  ['bank, Bank of Norland, lent', 'Bank of Norland'],
  ['airline, a carrier, carried', null],
  ['airline, Nordfly and others, carried', null],
  ['Nordfly, Halden, carried', null],
  ['airline carried', null],
]
for (const [text, name] of names)
  test(`finds the name ${name ?? 'of nobody'} beside the first word of "${text}"`, () => {
    const document = readDocument(text)
    const phrase = nameBeside(document.tokens, { first: 0, last: 0 })
    assert.equal(phrase ? textOf(document, phrase) : null, name)
  })
