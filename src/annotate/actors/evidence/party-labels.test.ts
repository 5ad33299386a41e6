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
  [
    'So Hanne Vik (Con) and Ida Moe (Lab) met Jo Lie (Ind).',
    ['Hanne Vik = person', 'Ida Moe = person', 'Jo Lie = person'],
  ],
  ['So Hanne Vik (Con, Tarnow) spoke.', ['Hanne Vik = person', 'Tarnow = place']],
  ['So Hanne Vik (Lib Dem, Tarnow) spoke.', ['Hanne Vik = person', 'Lib Dem = org', 'Tarnow = place']],
  ['So Hanne Vik (Green) met Ida Moe (Lib-Dem).', ['Hanne Vik = person', 'Ida Moe = person']],
  ['So Coun Hanne Vik (Con) met Cllr Moe.', ['Hanne Vik = person', 'Moe = person']],
  ['So Hanne Vik (SNP) spoke.', ['Hanne Vik = person', 'SNP = org']],
  ['So Hanne Vik (Tarnow, Brekka) spoke.', ['Hanne Vik = person', 'Tarnow = person', 'Brekka = person']],
  ['The friend (Con) left, and so did Mr Con.', ['Con = person', 'Con = person']],
  ['The brothers Moe (Con and Hal) left.', ['Moe = person', 'Con = person', 'Hal = person']],
]
for (const [text, found] of cases)
  test(`takes no party behind a member for a person in "${text}"`, () => assert.deepEqual(read(text), found))
