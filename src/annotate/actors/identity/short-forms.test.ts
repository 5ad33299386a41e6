import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { findMentions } from '../mentions.ts'
import { buildRegistry } from '../registry.ts'

const read = (text: string): string[] =>
  findMentions(readDocument(text), { registry: buildRegistry([]), known: [] }).map(
    ({ exact, actor }) => `${exact} = ${actor}`,
  )

const cases: [text: string, found: string[]][] = [
  [
    'The Vold Institute of the Halden Academy of Mines met. The Halden Academy of Mines left.',
    [
      'Vold Institute of the Halden Academy of Mines = vold-institute-of-the-halden-academy-of-mines',
      'Halden Academy of Mines = halden-academy-of-mines',
    ],
  ],
  [
    'The Halden Research Institute met. The Institute left.',
    ['Halden Research Institute = halden-research-institute', 'Institute = halden-research-institute'],
  ],
  [
    'The Halden Research Institute met. Halden Research left.',
    ['Halden Research Institute = halden-research-institute', 'Halden Research = halden-research-institute'],
  ],
  [
    'The National Super Alliance (Nasa) met. Nasa left.',
    [
      'National Super Alliance = national-super-alliance',
      'Nasa = national-super-alliance',
      'Nasa = national-super-alliance',
    ],
  ],
  [
    'The Halden Trade Board (FDA) met.',
    ['Halden Trade Board = halden-trade-board', 'FDA = food-and-drug-administration'],
  ],
  ['Rio Tinto met. A bid for Rio failed.', ['Rio Tinto = rio-tinto', 'Rio = rio-tinto']],
  ['Rio Tinto met in Rio.', ['Rio Tinto = rio-tinto', 'Rio = rio-de-janeiro']],
  ['London Zoo met London.', ['London Zoo = london-zoo', 'London = london']],
  ['British Airways met BA.', ['British Airways = british-airways', 'BA = british-airways']],
  ['Then she took her BA.', []],
  [
    'The Pakistan Lakes League-Nawaz (PLL-N) met the PLL.',
    ['Pakistan Lakes League-Nawaz = pakistan-lakes-league-nawaz', 'PLL-N = pakistan-lakes-league-nawaz', 'PLL = pll'],
  ],
  [
    'The Halden Port Authority (MPA) met. Then it was the MPA.',
    ['Halden Port Authority = halden-port-authority', 'MPA = halden-port-authority', 'MPA = halden-port-authority'],
  ],
  [
    'Halden Inc. (NYSE: HLD) rose. Moss Inc. (MPX:VX) fell.',
    ['Halden Inc. = halden-inc', 'NYSE = nyse', 'Moss Inc. = moss-inc', 'MPX = moss-inc'],
  ],
  ['The Metropolitan Police met. Then it was the MP.', ['Metropolitan Police = metropolitan-police']],
  ['Toyota International Inc met. Toyota left.', ['Toyota International Inc = toyota', 'Toyota = toyota']],
  [
    'Lars D. Brekka met LDB. The LBJ of Lind B. Jonson is LBJ.',
    [
      'Lars D. Brekka = lars-d-brekka',
      'LDB = ldb',
      'LBJ = lind-b-jonson',
      'Lind B. Jonson = lind-b-jonson',
      'LBJ = lind-b-jonson',
    ],
  ],
  [
    'The Supreme Court of Ghana met. The Supreme Court rose.',
    ['Supreme Court of Ghana = supreme-court-of-ghana', 'Supreme Court = supreme-court-of-ghana'],
  ],
  [
    'The Supreme Court met. The Ohio Supreme Court rose. The Supreme Court fell.',
    ['Supreme Court = supreme-court', 'Ohio Supreme Court = ohio-supreme-court', 'Supreme Court = supreme-court'],
  ],
  [
    'The Ohio Supreme Court rose. The Supreme Court fell.',
    ['Ohio Supreme Court = ohio-supreme-court', 'Supreme Court = ohio-supreme-court'],
  ],
  [
    'The Ohio Democratic Party rose. The Democratic Party fell.',
    ['Ohio Democratic Party = ohio-democratic-party', 'Democratic Party = democratic-party'],
  ],
  [
    'The Secret Service met. The U.S. Secret Service rose.',
    ['Secret Service = us-secret-service', 'U.S. Secret Service = us-secret-service'],
  ],
  [
    'The Reserve Fund of Ghana met. The Reserve Fund rose.',
    ['Reserve Fund of Ghana = reserve-fund-of-ghana', 'Reserve Fund = reserve-fund-of-ghana'],
  ],
  ['The Ministry of Lakes met. The MoL rose.', ['Ministry of Lakes = ministry-of-lakes', 'MoL = ministry-of-lakes']],
  ['The Ministry of Lakes met. The MoW rose.', ['Ministry of Lakes = ministry-of-lakes', 'MoW = mow']],
  ['The Board of the NLB met. The NLB rose.', ['Board of the NLB = board-of-the-nlb', 'NLB = nlb']],
  [
    'The Norwegian Lakes Agency (BKPD) met. The BKPD rose.',
    [
      'Norwegian Lakes Agency = norwegian-lakes-agency',
      'BKPD = norwegian-lakes-agency',
      'BKPD = norwegian-lakes-agency',
    ],
  ],
  ['The Norwegian Lakes Agency met the BKPD.', ['Norwegian Lakes Agency = norwegian-lakes-agency', 'BKPD = bkpd']],
  ['The Lakes NLB met. The NLB rose.', ['Lakes NLB = lakes-nlb', 'NLB = lakes-nlb']],
  ['Xi Brekka came. Then Xi left.', ['Xi Brekka = xi-brekka', 'Xi = xi-brekka']],
  ['Chapter XI came. Part Vii left.', []],
  ['Hanne Vik came. Vik left.', ['Hanne Vik = hanne-vik', 'Vik = hanne-vik']],
  ['Hanne Maria Vik came. Hanne Vik left.', ['Hanne Maria Vik = hanne-maria-vik', 'Hanne Vik = hanne-maria-vik']],
  ['The Lakes Board (LB) met.', ['Lakes Board = lakes-board', 'LB = lakes-board']],
  ['The Halden Press met. The Press left.', ['Halden Press = halden-press']],
  [
    'The Crown Lakes Service met. The CLS left with two CLSs.',
    ['Crown Lakes Service = crown-lakes-service', 'CLS = crown-lakes-service', 'CLSs = crown-lakes-service'],
  ],
  ['The Crown Board met. The CLS left.', ['Crown Board = crown-board', 'CLS = cls']],
  ['The Halden Town Council met in Halden.', ['Halden Town Council = halden-town-council', 'Halden = halden']],
  [
    'The Halden Town Council met. Then Halden said no.',
    ['Halden Town Council = halden-town-council', 'Halden = halden-town-council'],
  ],
  [
    'The Lakes Board of the United Nations met. The United Nations left.',
    ['Lakes Board of the United Nations = lakes-board-of-the-united-nations', 'United Nations = united-nations'],
  ],
  ['Vold & Brekka met. V&B rose.', ['Vold & Brekka = vold-brekka', 'V&B = vold-brekka']],
  ['Vold & Brekka met. V&L rose.', ['Vold & Brekka = vold-brekka', 'V&L = v-l']],
  ['Hanne French met a French choir. Then French said no.', ['Hanne French = hanne-french', 'French = hanne-french']],
  ['Hanne French met a choir. Then the French said no.', ['Hanne French = hanne-french']],
  ['The French government met. Then French said no.', ['French government = france']],
  [
    'The Halden Airport Action Network met. Then Halden Airport shut.',
    ['Halden Airport Action Network = halden-airport-action-network', 'Halden Airport = halden-airport'],
  ],
  [
    'Halden Airport Ltd met. Then Halden Airport shut.',
    ['Halden Airport Ltd = halden-airport-ltd', 'Halden Airport = halden-airport-ltd'],
  ],
  ['J.K. Vold left. Then J. K. Vold came.', ['J.K. Vold = jk-vold', 'J. K. Vold = jk-vold']],
  ['J.K. Vold left. Then J. L. Vold came.', ['J.K. Vold = jk-vold', 'J. L. Vold = j-l-vold']],
  [
    'The Office of Crown Docks (OCD) met. The OCD left.',
    ['Office of Crown Docks = office-of-crown-docks', 'OCD = office-of-crown-docks', 'OCD = office-of-crown-docks'],
  ],
  ['The Office of Ghana Docks (OCD) met. The OCD left.', ['Office of Ghana Docks = office-of-ghana-docks']],
  ['The OCD left.', []],
  [
    'The Sunday Independent left. An Independent councillor met the Independent.',
    ['Sunday Independent = sunday-independent', 'Independent = sunday-independent'],
  ],
  ['The Institute left.', []],
  ['Hanne Vik came. The Board left.', ['Hanne Vik = hanne-vik']],
  ['Hanne Vik came. Young people left.', ['Hanne Vik = hanne-vik']],
  ['The Halden Bank met. National pride grew.', ['Halden Bank = halden-bank']],
]
for (const [text, found] of cases)
  test(`finds ${found.length} names and their short forms in "${text}"`, () => assert.deepEqual(read(text), found))
