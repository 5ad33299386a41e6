import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, actor, tier }) => `${exact} = ${actor}${tier === 'ambiguous' ? '?' : ''}`,
  )

const cases: [text: string, linked: string[]][] = [
  ['So Hanne Vik came. Vik and Hanne sat.', ['Hanne Vik = hanne-vik', 'Vik = hanne-vik', 'Hanne = hanne-vik']],
  [
    'Moss, the food group, fell. Hanne Moss left. Moss fell on.',
    ['Moss = moss', 'Hanne Moss = hanne-moss', 'Moss = moss'],
  ],
  ['Moss fell. Hanne Moss left. Moss fell on.', ['Moss = hanne-moss', 'Hanne Moss = hanne-moss', 'Moss = hanne-moss']],
  [
    'The Halden League for Birds met. The League left. Then the Moss League came.',
    [
      'Halden League for Birds = halden-league-for-birds',
      'League = halden-league-for-birds',
      'Moss League = moss-league',
    ],
  ],
  [
    'The Halden League for Birds met the Moss League. The League left.',
    ['Halden League for Birds = halden-league-for-birds', 'Moss League = moss-league'],
  ],
  [
    'The Moss League met. The Moss League sat. The Moss League won the Halden League. The League left.',
    [
      'Moss League = moss-league',
      'Moss League = moss-league',
      'Moss League = moss-league',
      'Halden League = halden-league',
      'League = moss-league',
    ],
  ],
  ['Then Vik won. It was Hanne Vik.', ['Vik = hanne-vik', 'Hanne Vik = hanne-vik']],
  ['By Hanne P. Vik; Hanne Vik left.', ['Hanne P. Vik = hanne-p-vik', 'Hanne Vik = hanne-p-vik']],
  [
    'Then Robert "Bob" Hale came. Bob Hale sat, and Bob left.',
    ['Robert "Bob" Hale = robert-bob-hale', 'Bob Hale = robert-bob-hale', 'Bob = robert-bob-hale'],
  ],
  [
    'Then Robert (Bob) Hale came. Hale sat, and Bob left.',
    ['Robert (Bob) Hale = robert-bob-hale', 'Hale = robert-bob-hale', 'Bob = robert-bob-hale'],
  ],
  [
    'So Ruth Moe came with Hanne Moe-Vik. Moe left.',
    ['Ruth Moe = ruth-moe', 'Hanne Moe-Vik = hanne-moe-vik', 'Moe = ruth-moe'],
  ],
  ['So Hanne Moe-Vik came. Moe-Vik left.', ['Hanne Moe-Vik = hanne-moe-vik', 'Moe-Vik = hanne-moe-vik']],
  ['So Michelle Moe came. Mr. Moe left.', ['Michelle Moe = michelle-moe', 'Moe = moe']],
  ['So Michelle Moe came. Mrs. Moe left.', ['Michelle Moe = michelle-moe', 'Moe = michelle-moe']],
  [
    'So Peter Moe and Michelle Moe came. Mrs. Moe and Mr. Moe left.',
    ['Peter Moe = peter-moe', 'Michelle Moe = michelle-moe', 'Moe = michelle-moe', 'Moe = peter-moe'],
  ],
  [
    'So Peter Moe and Michelle Moe came. Then Moe left.',
    ['Peter Moe = peter-moe', 'Michelle Moe = michelle-moe', 'Moe = peter-moe?'],
  ],
  ['Then Dave [Hale] came. Hale sat.', ['Dave [Hale] = dave-hale', 'Hale = dave-hale']],
  ['Then William Hale came. Bill Hale sat.', ['William Hale = william-hale', 'Bill Hale = william-hale']],
  [
    'Then Michael Vik and Mike Moe came. Mike sat.',
    ['Michael Vik = michael-vik', 'Mike Moe = mike-moe', 'Mike = mike-moe'],
  ],
  [
    'Then Hanne Vik met the Vik Quartet. Then Vik sat.',
    ['Hanne Vik = hanne-vik', 'Vik Quartet = vik-quartet', 'Vik = hanne-vik'],
  ],
  [
    'Then Hanne Vik met the Vik Quartet. Shares in Vik fell.',
    ['Hanne Vik = hanne-vik', 'Vik Quartet = vik-quartet', 'Vik = vik-quartet?'],
  ],
  ['Then Michael Vik (Oslo) came.', ['Michael Vik = michael-vik', 'Oslo = oslo']],
  ['Then Hanne (Norway) Vik came.', ['Hanne = hanne', 'Norway = norway', 'Vik = vik']],
  [
    'Both Hanne Vik and Omar Vik came. Then Vik left.',
    ['Hanne Vik = hanne-vik', 'Omar Vik = omar-vik', 'Vik = hanne-vik?'],
  ],
  [
    'The Lakes Research Board (LRB) met. The LRB and the Board left.',
    [
      'Lakes Research Board = lakes-research-board',
      'LRB = lakes-research-board',
      'LRB = lakes-research-board',
      'Board = lakes-research-board',
    ],
  ],
  [
    'The House of Lords and the White House met. The House left.',
    ['House of Lords = house-of-lords', 'White House = white-house', 'House = house-of-lords'],
  ],
  [
    'Shares of Halden Pumps Inc fell. Then Halden rose.',
    ['Halden Pumps Inc = halden-pumps-inc', 'Halden = halden-pumps-inc'],
  ],
  ['The US, the U.S. and America are one.', ['US = united-states', 'U.S. = united-states', 'America = united-states']],
  [
    'In South Korea it rained. The South was wet, Korea too.',
    ['South Korea = south-korea', 'South = south-korea', 'Korea = south-korea'],
  ],
  ['Then Toyota Motor Corp and Toyota met.', ['Toyota Motor Corp = toyota', 'Toyota = toyota']],
  ['The Board and the Ministry met, in the South.', []],
  ['Then the National Lakes Board met. National pride grew.', ['National Lakes Board = national-lakes-board']],
  ['Then Omar Young paid. Young people hurt.', ['Omar Young = omar-young']],
]
for (const [text, linked] of cases)
  test(`links ${linked.length} names in "${text}"`, () => assert.deepEqual(read(text), linked))
