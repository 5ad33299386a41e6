import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['They plan 400 homes and take 90 crews.', ['400 = 400 count', '90 = 90 count']],
  ['In the week 40 boats sank.', ['40 = 40 count']],
  ['In Boeing 737 crashes, few live.', []],
  ['A magnitude-5.8 quake struck.', ['5.8 = 5.8 count']],
  ['An F-16 struck.', []],
  ['The bank cut rates. 2. The fund rose.', []],
  ['The bank cut 2. The fund rose.', ['2 = 2 count']],
  ['It has 11 sails.', ['11 = 11 count']],
  ['On Monday 40 boats sank.', ['40 = 40 count']],
  ['About 40 boats sank.', ['40 = 40 count']],
  ['It lost 2,500 members.', ['2,500 = 2500 count']],
  ['In all, 40 people came.', ['40 = 40 count']],
  ['Moss\n\n42\n\nLind\n\n17', ['42 = 42 count', '17 = 17 count']],
  ['The iPhone 11 is old.', []],
  ['The S&P 500 closed.', []],
  ['A Boeing 737 landed.', []],
  ['Then the 737 had landed.', []],
  ['It flew Boeing’s 737 MAX.', []],
  ['Then the 737 boats landed.', ['737 = 737 count']],
  ['Then the 738 had landed.', ['738 = 738 count']],
  ['Article 5 is short.', []],
  ['It is on page 5.', []],
  ['They turn to page 5 of it.', []],
  ['They Plan 9 it.', []],
  ['It is near mile marker 19.', []],
  ['He lives at 12 Harbour Street.', []],
  ['He lives at 12 Rue de la Mer.', []],
  ['The year saw 40 Road Deaths.', ['40 = 40 count']],
  ['They crossed 12 streets.', ['12 = 12 count']],
  ['COVID-19 came back.', []],
  ['The G7 met.', []],
  ['It broke Norm 10b-5.', []],
  ['Channel 4 showed it.', []],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
