import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The board backed her proposal that the port close.', [['her', 'the port close']]],
  ['The board backed a proposal that had failed.', []],
  ['The judge ignored Brekke’s claim that the pier was icy.', [['Brekke', 'the pier was icy']]],
  ['The board heard his suggestion that fog was to blame.', [['his', 'fog was to blame']]],
  ['Despite Brekke’s warning that it leaks, the pier opened.', [['Brekke', 'it leaks']]],
  ['Nobody believed their promise that fares would fall.', [['their', 'fares would fall']]],
  ['Brekke made the point that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke issued a new warning that it leaks.', [['Brekke', 'it leaks']]],
  ['The board relied on Brekke’s assurances that it holds.', [['Brekke', 'it holds']]],
  ['It was based on the firm’s assurances that it holds.', [['the firm', 'it holds']]],
  ['Lind rowed despite her fear that it leaks.', [['her', 'it leaks']]],
  ['There is no fear that it leaks.', []],
  ['The crews raised concerns that it leaks.', [['The crews', 'it leaks']]],
  ['The attack on the port raised concerns that it leaks.', []],
  // Nobody has the claim, or nothing tells where it ends.
  ['Brekke could issue a warning that it leaks.', []],
  ['Brekke rejected a claim that it leaks.', [['Brekke', 'a claim that it leaks']]],
  ['The judge heard a claim that the pier was icy.', []],
  ['Brekke’s claim that the pier was icy was false.', []],
  ['The board knew the claim that he made.', []],
  ['The judge ignored Brekke’s claim on Monday.', []],
  ['The board issued a statement that said it leaks.', [['that', 'it leaks']]],
  ['The union weighed the claim by Hanne Brekke that it leaks.', [['Hanne Brekke', 'it leaks']]],
  ['The pier opened despite warnings from the board that it leaks.', [['the board', 'it leaks']]],
  ['The claim by Brekke that it leaks was false.', []],
  ['The board saw the house by the pier that leaks.', []],
  ['Brekke made no secret of his view that it leaks.', [['his', 'it leaks']]],
  ['The board heard his threat that he would sue.', [['his', 'he would sue']]],
  ['The view that it leaks is old.', []],
  ['The case stems from the club’s claim that it leaks.', [['the club', 'it leaks']]],
  ['The crews seemed open to the club’s claim that it leaks.', [['the club', 'it leaks']]],
  ['The crews are close to the club that leaks.', []],
  ['Brekke renewed her warning to the crew that it leaks.', [['her', 'it leaks']]],
  ['Brekke issued a warning to the crew that it leaks.', [['Brekke', 'it leaks']]],
  ['It follows Brekke’s announcement on Friday that it leaks.', [['Brekke', 'it leaks']]],
  ['It follows Brekke’s announcement last week that it leaks.', [['Brekke', 'it leaks']]],
  ['It undercuts Brekke’s argument in recent months that it leaks.', [['Brekke', 'it leaks']]],
  [
    'Sunde was hurt by Brekke’s claim that it leaks, saying that it holds.',
    [
      ['Brekke', 'it leaks'],
      ['Sunde', 'it holds'],
    ],
  ],
  ['The vote came after Brekke’s claim that it leaks.', [['Brekke', 'it leaks']]],
  ['The vote follows a report by the Tide that it leaks.', [['the Tide', 'it leaks']]],
  ['Sunde answered Brekke’s comment that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke took the position that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke said in her opening remarks that it leaks.', [['Brekke', 'it leaks']]],
  ['The vote came amid claims by Brekke that it leaks.', [['Brekke', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`hears whose claim it is in "${text}"`, () => assert.deepEqual(saidIn(text), said))
