import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It cut the rate by half a percentage point.', ['half a percentage point = 0.5 percentage point']],
  ['It cut the rate by a quarter of a point.', ['a quarter of a point = 0.25 point']],
  ['It lies half a mile off.', ['half a mile = 0.5 mile']],
  ['It fell half a cent.', ['half a cent = 0.5 cent']],
  ['It took a quarter of an hour.', ['a quarter of an hour = 0.25 hour']],
  ['They left half an hour later.', ['half an hour = 0.5 hour']],
  ['It took nearly half a century.', ['half a century = 0.5 century']],
  ['It took an hour and a half.', ['an hour and a half = 1.5 hour']],
  ['It lies a mile and a half off.', ['a mile and a half = 1.5 mile']],
  ['It took a year and a half-hearted plan.', []],
  ['They ran half a mile and a half.', ['half a mile = 0.5 mile']],
  ['It sold a boat and a half.', []],
  ['It fell 0.5 of a percentage point.', ['0.5 of a percentage point = 0.5 percentage point']],
  ['It fell one-tenth of 1 percent.', ['one-tenth of 1 percent = 0.1 percent']],
  ['It fell a quarter of one per cent.', ['a quarter of one per cent = 0.25 percent']],
  ['It fell by a half percent.', ['half percent = 0.5 percent']],
  ['It cut the rate a half-percent.', ['half-percent = 0.5 percent']],
  ['It cut the rate one-half percentage point.', ['one-half percentage point = 0.5 percentage point']],
  ['It sank one-tenth of 1 mile off.', ['one-tenth = 0.1 fraction', '1 mile = 1 mile']],
  ['A third of 2 percent left.', ['A third = 0.3333333333333333 fraction', '2 percent = 2 percent']],
  ['It won a third percentage of votes.', []],
  ['It sold 0.5 of a share.', ['0.5 = 0.5 count']],
  ['It has a half-acre lot.', ['half-acre = 0.5 acre']],
  ['It was a half-hour show.', ['half-hour = 0.5 hour']],
  ['It was a half-year profit at half-time.', []],
  ['It took half the night.', ['half = 0.5 fraction']],
  ['It cost half a pound of flesh.', ['half a pound = 0.5 lb']],
  ['It is half a house.', ['half = 0.5 fraction']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ')} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
