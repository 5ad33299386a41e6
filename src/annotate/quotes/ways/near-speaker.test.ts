import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke circled it as his friends jeered, “Stop it at once!”', [['his friends', '“Stop it at once!”']]],
  ['A “very big day” for crews', [[undefined, '“very big day”']]],
  ['“Never again!” beamed Hanne Vik.', [['Hanne Vik', '“Never again!”']]],
  ['“If nobody will build it … ” Brekke winked.', [['Brekke', '“If nobody will build it … ”']]],
  ['“Nobody will build it,” Brekke winked.', [['Brekke', '“Nobody will build it,”']]],
  ['For Brekke, no pier is enough: “Nobody will build it.”', [['Brekke', '“Nobody will build it.”']]],
  ['For now, the crew is silent: “Nobody will build it.”', [['the crew', '“Nobody will build it.”']]],
  ['Brekke was blunt: “Nobody will build it.”', [['Brekke', '“Nobody will build it.”']]],
  ['Brekke wrote:\n\n“Nobody will build it for us again.”', [['Brekke', '“Nobody will build it for us again.”']]],
  ['A lesson from Hanne Brekke: “Build it now and well.”', [['Hanne Brekke', '“Build it now and well.”']]],
  ['He knew Brekke was from Halden: “She is a Dane, we hear.”', [['He', '“She is a Dane, we hear.”']]],
  ['Brekke’s response: “Nobody will build it.”', [['Brekke', '“Nobody will build it.”']]],
  ['Her answer: “Nobody will build it.”', [['Her', '“Nobody will build it.”']]],
  ['His words: “Nobody will build it.”', [['His', '“Nobody will build it.”']]],
  ['Hear him: “Nobody will build it.”', [['him', '“Nobody will build it.”']]],
  ['Brekke’s answer was short: “Nobody will build it.”', [['Brekke', '“Nobody will build it.”']]],
  ['The answer of the day was short: “Nobody will build it.”', [['The answer of the day', '“Nobody will build it.”']]],
  ['Brekke’s crew was short: “Nobody will build it.”', [['Brekke’s crew', '“Nobody will build it.”']]],
  ['The crew’s boat: “Nobody will build it.”', [['The crew’s boat', '“Nobody will build it.”']]],
  ['“We will build it”: Brekke', [['Brekke', '“We will build it”']]],
  ['Mayor: ‘We will not pay’', [['Mayor', '‘We will not pay’']]],
  ['The pier leaks - Hanne Brekke: “Nobody will build it.”', [['Hanne Brekke', '“Nobody will build it.”']]],
  ['More from Brekke: “Nobody will build it.”', [['Brekke', '“Nobody will build it.”']]],
  ['According to Brekke: “Nobody will build it.”', [['Brekke', '“Nobody will build it.”']]],
  [
    'After Sunde mocked the crew, Brekke shot back, “We do work.”',
    [
      ['Sunde', 'the crew'],
      ['Brekke', '“We do work.”'],
    ],
  ],
  // A name beside the marks that says nothing.
  ['It was the “new deal,” the port managed to sell.', [[undefined, '“new deal,”']]],
  ['“The Morning Tide,” a series that Brekke made, ended.', []],
  ['The ferry “Night Heron” left Brekke.', []],
  ['‘We pay’: the story of a pier that sank', []],
  ['Ports: ‘Rigged’ tender ends', []],
]
for (const [text, said] of cases)
  test(`finds who stands by the marks in "${text}"`, () => assert.deepEqual(saidIn(text), said))
