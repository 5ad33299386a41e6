import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, type }) => `${exact} = ${type}`,
  )

const cases: [text: string, found: string[]][] = [
  ['Then the band Green Winter played.', ['Green Winter = org']],
  ['Then the charity Hope sold the house.', ['Hope = org']],
  ['Then Hanne Vik of Open Water spoke.', ['Hanne Vik = person', 'Open Water = org']],
  ['It was a firm called Green Winter.', ['Green Winter = org']],
  ['They called Green Winter.', []],
  ['Then Hanne Vik at Green Winter spoke.', ['Hanne Vik = person', 'Green Winter = org']],
  ['Then they sang of Green Winter.', []],
  ['Then an analyst with Green Winter spoke.', ['Green Winter = org']],
  ['Then the general secretary of Unite spoke.', ['Unite = org']],
  ['Then the chief executive of Green Winter spoke.', ['Green Winter = org']],
  ['Then the general secretary of Green, Ida Moe, spoke.', ['Green = org', 'Ida Moe = person']],
  ['Then the old secretary of Unite spoke.', []],
  ['Then a man of the Unite union spoke.', ['Unite = org']],
  ['Then the Teachers union spoke to a Unite union.', []],
  ['Then the chief executive of Oslo spoke.', ['Oslo = place']],
  ['Then a lawyer at Green Winter spoke.', ['Green Winter = org']],
  ['Then a song with Green Winter began.', []],
  ['Then a lawyer with Hanne Vik spoke.', ['Hanne Vik = person']],
  ['Hanne Vik sold the company Vik founded.', ['Hanne Vik = person', 'Vik = person']],
  ['Then the trade union federation Tarn met.', ['Tarn = org']],
  ['Then the company Tarn sold it.', ['Tarn = org']],
  ['She runs the charity Crisis At Dawn in Moss.', ['Crisis At Dawn = org', 'Moss = place']],
  ['She runs the charity Not A Storm.', ['Not A Storm = org']],
  ['She runs the charity Feed Birds the Grain Way.', ['Feed Birds the Grain Way = org']],
  ['She runs the charity Halden and The Moss.', ['Halden = org', 'Moss = org']],
  ['She told the charity Halden the Council left.', ['Halden = org']],
  ['She works with Brook Country Lift, a social enterprise, in Moss.', ['Brook Country Lift = org', 'Moss = place']],
  ['The payroll provider Brusk and its parent Brekka grew.', ['Brusk = org', 'Brekka = org']],
  ['The proud parent Ida Moe left.', ['Ida Moe = person']],
  ['She told of Wild Global, a lender that sells tills.', ['Wild Global = org']],
  ['She told of Wild Global, a book that sells well.', []],
  ['She told of Wild Global, a film based on tills.', []],
  ['She told of Square, a company that sells tills, and of Square’s board.', ['Square = org', 'Square = org']],
  ['She crossed the Square, a place of trade.', []],
  ['It came in the Square, the town of trade.', []],
  ['Then the daily Hope closed.', ['Hope = org']],
  ['Then the ferry operator Tana Ruud spoke.', ['Tana Ruud = org']],
  ['Then the radio operator Tana Ruud spoke.', ['Tana Ruud = person']],
  ['Then Green Winter came.', []],
  ['They live in Hope.', []],
]
for (const [text, found] of cases)
  test(`reads what introduces a body in "${text}"`, () => assert.deepEqual(read(text), found))
