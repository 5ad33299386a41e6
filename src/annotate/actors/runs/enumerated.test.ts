import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(({ exact }) => exact)

const bodies = [
  'Bureau of Agricultural and Resource Economics and Fisheries',
  'Department for Culture, Media and Sport',
  'Department for Business, Energy and Industrial Strategy',
  'Department of Health, Education, and Welfare',
  'Department of Hydrology and Meteorology',
  'Bureau of Alcohol, Tobacco, Firearms and Explosives',
  'National Union of Rail, Maritime and Transport Workers',
  'Union of Shop, Distributive and Allied Workers',
  'Institute of Personnel and Development',
  'Society for the Protection of Birds',
  'Foreign, Commonwealth and Development Office',
  'Bakers, Food and Allied Workers Union',
  "Transport and General Workers' Union",
  'Museums and Galleries Commission',
  'Norland Rail, Tram and Bus Union',
  'Wildlife and Fens Trust',
  'Moss Gas and Electric Co.',
  'National Oats and Fodder Board',
  'Reporters Committee for Freedom of the Press',
  'Center on Budget and Policy Priorities',
  'Ways and Means Committee',
  'National Heart, Lung, and Blood Institute',
  'Independent Pastoral and Fisheries Commission',
  'Ethics and Anti-Whaling Commission',
  'Standards and Whaling Committee',
  'Ministry of Road Transport and Sidewalks',
  'College of Botanists and Gynaecologists',
  'House Committee on Whaling, Science and Trade',
  'House Committee on Whaling and Honesty',
  'House Committee on Honesty',
  'Department of Prisons, Rehabilitation & Reentry',
  'Federal Oats and Lighthouses Authority',
  'Association of School and College Leaders',
  'Health, Education, Labor and Pensions Committee',
]
for (const body of bodies)
  test(`finds the one body in "The ${body} said no."`, () => assert.deepEqual(read(`The ${body} said no.`), [body]))

test('finds a union that is called so in small letters', () =>
  assert.deepEqual(read('Then the Rail, Maritime and Transport union called a strike.'), [
    'Rail, Maritime and Transport',
  ]))

const others: [text: string, names: string[]][] = [
  [
    'They met Omar Vold, Information, Media and Broadcasting Services secretary.',
    ['Omar Vold', 'Information, Media and Broadcasting Services'],
  ],
  ['Then Halden Mining and Haldor Media met.', ['Halden Mining', 'Haldor Media']],
  [
    'He worked for Halden News, Brekka, The Moss Tribune and The Vold Post.',
    ['Halden News', 'Brekka', 'Moss Tribune', 'Vold Post'],
  ],
  ['The Conservatives, Labour and Centre Party met.', ['Conservatives', 'Labour', 'Centre Party']],
  ['The Army, Navy and Air Force met.', ['Army', 'Navy', 'Air Force']],
  [
    'Then the Ministry of Defence, Interior Ministry and Foreign Office met.',
    ['Ministry of Defence', 'Interior Ministry', 'Foreign Office'],
  ],
  ['Then the Department of Health, Google & Facebook met.', ['Department of Health']],
  ['Then the Department of Health, Google and Facebook met.', ['Department of Health', 'Google', 'Facebook']],
  ['Then the University of Oslo and Education Ministry met.', ['University of Oslo', 'Education Ministry']],
  [
    'Then the Department of Justice and Securities and Exchange Commission met.',
    ['Department of Justice', 'Securities and Exchange Commission'],
  ],
  ['Then Ida Moe, Trade Secretary Omar Lind and Jo Vik met.', ['Ida Moe', 'Omar Lind', 'Jo Vik']],
  ['Then the National Grid and Tarnow Group met.', ['National Grid', 'Tarnow Group']],
  ['Then Oslo, Bergen and Halden Council met.', ['Oslo', 'Bergen', 'Halden Council']],
  ['Then the Committee on Monday and Tuesday met.', []],
  ['Then the Committee on Honesty and Ida Moe met.', ['Committee on Honesty', 'Ida Moe']],
  ['Then the Teamsters and Postal Board met.', ['Teamsters', 'Postal Board']],
  ['They met the Lakes Commission, Trade and Marketing Company.', ['Lakes Commission', 'Trade and Marketing Company']],
  ['Then the Treasury and Bank of England met.', ['Treasury', 'Bank of England']],
]
for (const [text, names] of others)
  test(`finds ${names.length} names in "${text}"`, () => assert.deepEqual(read(text), names))
